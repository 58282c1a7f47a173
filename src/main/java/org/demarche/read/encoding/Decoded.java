package org.demarche.read.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

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

    /// The bytes in one encoding, without a mark at their beginning, or where they break it.
    static Decoded of(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Broken(in.position());
        }
        String text = out.flip().toString();
        return new Whole(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
