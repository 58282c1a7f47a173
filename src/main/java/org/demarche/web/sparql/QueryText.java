package org.demarche.web.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.demarche.web.guard.Limits;

/// The query that stands in the body of a request.
final class QueryText {
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private QueryText() {}

    /// The text, of which so much is read as shows whether it is within `limits`.
    ///
    /// @throws ActionErrorException with a sentence when it is no text or breaks off
    static String of(HttpAction action, Limits limits) {
        try (InputStream body = action.getRequestInputStream()) {
            byte[] bytes = body.readNBytes(MOST_BYTES_OF_A_CHARACTER * limits.characters() + 1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ActionErrorException(
                    400, "The query is not valid UTF-8; send it as UTF-8.", null);
        } catch (IOException e) {
            throw new ActionErrorException(
                    400, "The query broke off before its end; send it again.", null);
        }
    }
}
