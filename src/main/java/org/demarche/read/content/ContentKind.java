package org.demarche.read.content;

import java.io.IOException;
import java.io.InputStream;

/// A kind of content, which knows its like by the beginning and opens it. Shared by all threads.
public interface ContentKind {
    /// Whether the content that begins so is of this kind; asked in the order of the kinds, so that
    /// the ones before have said no.
    boolean isOf(Beginning beginning);

    /// The contents of a stream of this kind, which close it; the caller does if this throws.
    ///
    /// @param opener opens what it holds that may be of any kind
    /// @throws IOException if its beginning cannot be read
    Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException;
}
