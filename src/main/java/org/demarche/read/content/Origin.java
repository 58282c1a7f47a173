package org.demarche.read.content;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Where a content comes from.
///
/// @param name how messages name it: the path or address, with the part of it where it is but a
///   part
/// @param input the last part of the name, or its address in an archive
/// @param address where it was fetched from
/// @param charset what its server said
public record Origin(
        String name, String input, @Nullable String address, @Nullable Charset charset) {
    /// Of bytes of which nothing is known but a name.
    public static Origin named(String name, String input) {
        return new Origin(name, input, null, null);
    }

    /// Of a part of it, such as a file in an archive.
    ///
    /// @param part how the part is called there
    public Origin part(String part) {
        return named(name + ", " + part, part.substring(part.lastIndexOf('/') + 1));
    }
}
