package org.demarche.web.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.graph.format.Format;

/// A file that holds a part of the store, compressed with gzip.
///
/// @param part of the store
/// @param format of the quads
record Dump(DumpedPart part, Format format) {
    private static final List<Format> FORMATS = List.of(Format.NQUADS, Format.TRIG);

    /// All that there are.
    static List<Dump> all() {
        List<Dump> all = new ArrayList<>();
        for (DumpedPart part : DumpedPart.values()) {
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
