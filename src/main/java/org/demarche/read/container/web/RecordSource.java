package org.demarche.read.container.web;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The records of a web archive, one after the other.
interface RecordSource extends Closeable {
    /// The next one, null after the last.
    ///
    /// @throws IOException if the rest cannot be read
    @Nullable ArchiveRecord next() throws IOException;
}
