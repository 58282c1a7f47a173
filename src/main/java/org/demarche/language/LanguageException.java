package org.demarche.language;

import java.util.List;

/// Language packs that cannot be used: the message names every fault of their tables as `file:line:
/// what is wrong`, or tells which of their models is missing or damaged.
public final class LanguageException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /// @param sentence what is missing, of which language, and what to do
    public LanguageException(String sentence) {
        super(sentence);
    }

    /// @param sentence which file is damaged, and what to do
    public LanguageException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    LanguageException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
