package org.demarche.graph.world;

import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/// Gathers what a parser finds wrong in a file as `file:line: what is wrong`.
final class FaultList implements ErrorHandler {
    private final String file;
    private final List<String> faults;

    FaultList(String file, List<String> faults) {
        this.file = file;
        this.faults = faults;
    }

    @Override
    public void warning(String message, long line, long column) {
        note(message, line);
    }

    @Override
    public void error(String message, long line, long column) {
        note(message, line);
    }

    @Override
    public void fatal(String message, long line, long column) {
        note(message, line);
        throw new RiotException(message);
    }

    private void note(String message, long line) {
        faults.add(file + (line > 0 ? ":" + line : "") + ": " + message.strip().replace('\n', ' '));
    }
}
