package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.demarche.web.guard.Refusal;

/// Reads what a client sends, for so long and so much alone.
///
/// @param bytes the most that are read
/// @param time the longest that is waited for all of them
/// @param what it is, for sentences
/// @param most how much that is, for sentences
record RequestBody(int bytes, Duration time, String what, String most) {
    private static final int CHUNK = 8192;

    /// The text of a body in UTF-8.
    ///
    /// @throws Refusal with status 413 when it is too long, 408 when it comes too slowly, 400 when
    ///   it breaks off or is not UTF-8
    String text(HttpServletRequest request) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read(request)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "The " + what + " is not valid UTF-8; send it as UTF-8.");
        } catch (IOException e) {
            throw new Refusal(400, "The " + what + " broke off before its end; send it again.");
        }
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > bytes) {
            throw tooLong();
        }
        long end = System.nanoTime() + time.toNanos();
        var read = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        InputStream body = request.getInputStream();
        for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
            read.write(chunk, 0, n);
            if (read.size() > bytes) {
                throw tooLong();
            }
            if (System.nanoTime() > end) {
                throw new Refusal(
                        408, "The " + what + " came too slowly; send it again, all at once.");
            }
        }
        return read.toByteArray();
    }

    private Refusal tooLong() {
        return new Refusal(413, "The " + what + " is longer than " + most + "; shorten it.");
    }
}
