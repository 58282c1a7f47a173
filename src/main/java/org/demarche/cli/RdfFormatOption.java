package org.demarche.cli;

import java.io.OutputStream;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import picocli.CommandLine.Option;

/// `--format FORMAT`, for every command that writes RDF.
final class RdfFormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to write it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "turtle")
    private Format format = Format.TURTLE;

    /// What writes to the stream as the option says.
    RdfWriter writer(OutputStream out) {
        return format.writer(out);
    }
}
