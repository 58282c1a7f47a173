package org.demarche.web.description;

import java.util.Locale;

/// What a dump holds.
enum DumpedPart {
    /// What was read in articles, without their texts.
    READINGS,
    /// The ontology and what is known of the world.
    WORLD;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
