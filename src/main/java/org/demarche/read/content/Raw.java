package org.demarche.read.content;

/// The content of one article before it is parsed, of at most [#LIMIT] bytes. The bytes are shared,
/// not copied; nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Raw {
    /// The most bytes one article may have.
    int LIMIT = 8 << 20;

    /// How messages name it: the path or address, with a line's number behind a colon.
    String name();

    /// The last part of its name, or its address in an archive.
    String input();

    /// About how many bytes it has.
    int size();

    /// What stands in a file of its own, or in an archive as such.
    sealed interface Separate extends Raw {
        Origin origin();

        byte[] bytes();

        @Override
        default String name() {
            return origin().name();
        }

        @Override
        default String input() {
            return origin().input();
        }

        @Override
        default int size() {
            return bytes().length;
        }
    }

    /// A page in HTML.
    record Html(Origin origin, byte[] bytes) implements Separate {}

    /// Text as it was scraped, clutter and all.
    record Plain(Origin origin, byte[] bytes) implements Separate {}

    /// An article as the fields that another program wrote: a JSON object.
    record Record(String name, String input, byte[] bytes) implements Raw {
        @Override
        public int size() {
            return bytes().length;
        }
    }

    /// What cannot be read.
    record Unreadable(Fault fault) implements Raw {
        @Override
        public String name() {
            return fault.input();
        }

        @Override
        public String input() {
            return fault.input();
        }

        @Override
        public int size() {
            return 0;
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
