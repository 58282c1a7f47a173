package org.demarche.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// A document that is read as a whole.
///
/// @param test whether a content is such
public record OfficeKind(Predicate<Beginning> test, WholeReading reading) implements ContentKind {
    private static final int MOST = 64 << 20;

    /// How it is read.
    public interface WholeReading {
        /// @throws IOException if it is damaged
        Contents read(Origin origin, byte[] bytes) throws IOException;
    }

    public static ContentKind word() {
        return new OfficeKind(WordDocument::isOne, WordDocument::read);
    }

    public static ContentKind openDocument() {
        return new OfficeKind(OpenDocument::isOne, OpenDocument::read);
    }

    public static ContentKind epub() {
        return new OfficeKind(Epub::isOne, Epub::read);
    }

    public static ContentKind pdf() {
        return new OfficeKind(b -> b.hasMagic("%PDF"), PdfText::read);
    }

    @Override
    public boolean isOf(Beginning beginning) {
        return test.test(beginning);
    }

    @Override
    public Contents open(Origin origin, InputStream stream, ContentOpener opener)
            throws IOException {
        try (InputStream in = stream) {
            byte[] bytes = in.readNBytes(MOST + 1);
            return bytes.length > MOST
                    ? Contents.of(
                            Raw.unreadable(
                                    origin.name(),
                                    "is longer than the %d MB that a document may have; split it"
                                            .formatted(MOST >> 20)))
                    : reading.read(origin, bytes);
        }
    }
}
