package org.demarche.read;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// The content of one article before it is parsed, of at most [#LIMIT] bytes. The bytes are shared,
/// not copied; nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Raw {
    /// The most bytes one article may have.
    int LIMIT = 8 << 20;

    /// How messages name it: the path or address, with a line's number behind a colon.
    String name();

    /// A page in HTML.
    ///
    /// @param input the last part of its name, or its address in an archive
    /// @param address where it was fetched from
    /// @param charset what the server said
    record Html(
            String name,
            String input,
            @Nullable String address,
            @Nullable Charset charset,
            byte[] bytes)
            implements Raw {}

    /// Text as it was scraped, clutter and all.
    record Plain(
            String name,
            String input,
            @Nullable String address,
            @Nullable Charset charset,
            byte[] bytes)
            implements Raw {}

    /// An article as a line of JSON.
    record JsonLine(String name, String input, byte[] bytes) implements Raw {}

    /// What cannot be read.
    record Unreadable(Fault fault) implements Raw {
        @Override
        public String name() {
            return fault.input();
        }
    }

    /// What cannot be read, by a sentence that goes on after the name.
    static Raw unreadable(String name, String what) {
        return new Unreadable(new Fault(name, name + " " + what));
    }

    /// What has more bytes than [#LIMIT].
    ///
    /// @param what what it is, such as "a line"
    static Raw tooLong(String name, String what) {
        return unreadable(
                name,
                "is longer than the " + (LIMIT >> 20) + " MB that " + what + " may have; split it");
    }
}
