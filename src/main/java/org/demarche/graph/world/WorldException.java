package org.demarche.graph.world;

/// World data that cannot be used; the message names every fault as `file:line: what is wrong`.
public final class WorldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorldException(String faults) {
        super(faults);
    }
}
