package org.demarche.web.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.graph.format.Format;

/// A file that holds a part of the store, compressed with gzip.
///
/// @param part of the store
/// @param format of the quads
record Dump(Part part, Format format) {
    private static final List<Format> FORMATS = List.of(Format.NQUADS, Format.TRIG);

    /// What a dump holds.
    enum Part {
        /// What was read in articles, without their texts.
        READINGS,
        /// The ontology and what is known of the world.
        WORLD;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// All that there are.
    static List<Dump> all() {
        List<Dump> all = new ArrayList<>();
        for (Part part : Part.values()) {
            FORMATS.forEach(format -> all.add(new Dump(part, format)));
        }
        return all;
    }

    /// The dump of a file's name.
    static Optional<Dump> named(String name) {
        return all().stream().filter(dump -> dump.name().equals(name)).findFirst();
    }

    /// The file's name.
    String name() {
        return part.word() + "." + format.suffix() + ".gz";
    }

    /// Where it stands on this server.
    String path() {
        return "/dumps/" + name();
    }
}
