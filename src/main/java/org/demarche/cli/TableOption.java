package org.demarche.cli;

import org.demarche.store.Answer.AnswerFormat;
import picocli.CommandLine.Option;

/// `--format`, for every command that writes rows.
final class TableOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to write it: table, csv, tsv or json (default: table).")
    private AnswerFormat format = AnswerFormat.TABLE;

    AnswerFormat value() {
        return format;
    }
}
