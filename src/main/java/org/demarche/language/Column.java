package org.demarche.language;

import java.util.Locale;

/// A further column of a row whose value the program takes as it is. What each means stands with
/// its [Category].
public enum Column {
    KIND,
    MODALITY,
    NEEDS,
    PICK,
    PLACE,
    POS,
    SCOPE,
    SHIFT,
    TOPIC,
    VOICE;

    private final String key = name().toLowerCase(Locale.ROOT);

    String key() {
        return key;
    }
}
