package org.demarche.graph;

import java.util.List;

/// World data that cannot be used; the message names every fault as `file:line: what is wrong`.
public final class WorldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorldException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
