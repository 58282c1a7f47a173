package org.demarche.read.encoding;

/// What became of bytes that should be text.
public sealed interface Decoded {
    /// The text.
    record Whole(String text) implements Decoded {}

    /// No text.
    ///
    /// @param offset that of the first byte that breaks the encoding
    record Broken(int offset) implements Decoded {
        /// A sentence that goes on after the name of what is broken.
        public String complaint() {
            return "is not valid UTF-8 (byte " + offset + "); convert it to UTF-8";
        }
    }
}
