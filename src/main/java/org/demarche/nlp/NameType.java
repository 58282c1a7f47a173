package org.demarche.nlp;

/// What a name that was found by its looks may be.
public enum NameType {
    PERSON('p'),
    ORGANIZATION('o'),
    PLACE('l');

    private final char mark;

    NameType(char mark) {
        this.mark = mark;
    }

    /// The letter that marks it in a training text.
    char mark() {
        return mark;
    }
}
