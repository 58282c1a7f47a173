package org.demarche.language;

/// What a word tells of the stance behind it.
public enum StanceSign {
    WISH
}
