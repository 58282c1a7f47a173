package org.demarche.web.description;

import java.nio.file.Path;
import java.time.Instant;

/// A dump that was made.
///
/// @param sha256 of the file, in hexadecimal
/// @param since when what it holds was last written to
record FinishedDump(Path file, long bytes, String sha256, Instant since) {}
