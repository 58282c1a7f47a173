package org.demarche.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// One content that somebody hands over as bytes.
public final class SingleContent {
    private SingleContent() {}

    /// What it is, told by itself and by the end of its name.
    ///
    /// @param name how messages name it
    /// @param address where it was fetched from
    /// @param charset what its server said; one that is not known counts as not said
    public static Raw of(
            String name, @Nullable String address, @Nullable String charset, byte[] bytes) {
        Charset said = charset == null ? null : TextEncoding.named(charset);
        try (Contents contents =
                ContentReader.open(name, name, address, said, new ByteArrayInputStream(bytes))) {
            Raw first = contents.next();
            if (first == null) {
                return Raw.unreadable(name, "has nothing in it; give an article");
            }
            return contents.next() == null
                    ? first
                    : Raw.unreadable(
                            name, "holds more than one article; give one, or use demarche ingest");
        } catch (IOException e) {
            return Raw.unreadable(name, Complaint.of(e));
        }
    }
}
