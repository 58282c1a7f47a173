package org.demarche.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One input before it is opened.
///
/// @param text how messages name it
/// @param path the file; null for an address and the standard input
/// @param complaint what is wrong with it already, as a sentence that goes on after its name
record InputName(String text, @Nullable Path path, @Nullable String complaint) {
    static InputName of(Path file) {
        return new InputName(file.toString(), file, null);
    }

    static InputName unreadable(String text, String complaint) {
        return new InputName(text, null, complaint);
    }
}
