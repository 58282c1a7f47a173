package org.demarche.read.content;

import java.io.IOException;
import java.io.InputStream;

/// Opens a stream as what it is: what holds streams of its own, such as an archive, is given one.
public interface ContentOpener {
    /// The contents of a stream, which they close, also when it cannot be opened.
    ///
    /// @throws IOException if its beginning cannot be read
    Contents open(Origin origin, InputStream stream) throws IOException;
}
