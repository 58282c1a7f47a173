package org.demarche.language;

import java.util.List;

/// Language packs that cannot be used; the message names every fault as `file:line: what is wrong`.
public final class LanguageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LanguageException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
