package org.demarche.read.document;

import org.demarche.read.content.ContentKind;
import org.demarche.read.content.WholeKind;

/// The kinds of documents that programs for offices and readers write, all told by their first
/// bytes.
public final class OfficeDocuments {
    private static final String WHAT = "a document";

    public static final ContentKind PDF =
            new WholeKind(WHAT, b -> b.hasMagic("%PDF"), (o, bytes, _) -> PdfText.read(o, bytes));

    public static final ContentKind WORD =
            new WholeKind(WHAT, WordDocument::isOne, (o, bytes, _) -> WordDocument.read(o, bytes));

    public static final ContentKind OPEN_DOCUMENT =
            new WholeKind(WHAT, OpenDocument::isOne, (o, bytes, _) -> OpenDocument.read(o, bytes));

    public static final ContentKind EPUB =
            new WholeKind(WHAT, Epub::isOne, (o, bytes, _) -> Epub.read(o, bytes));

    private OfficeDocuments() {}
}
