package org.demarche.web.negotiation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.WorldGraphs;
import org.springframework.web.util.UriUtils;

/// An address on this server under which an individual has its documents: that of its IRI, with an
/// ending or without. Immutable.
///
/// @param path on this server, as it was asked for, without the ending
/// @param iris that it may stand for: as it was asked for, and decoded
/// @param ending `html`, that of a format, or empty
public record NamedAddress(String path, List<String> iris, String ending) {
    public static final String PAGE = "html";

    /// Where IRIs of individuals stand on this server, and what those begin with.
    private enum Room {
        INDIVIDUALS("/id/", ""),
        WORLD("/world/", WorldGraphs.WORLD),
        CAMEO("/cameo/", "https://w3id.org/demarche/cameo/");

        private final String here;
        private final String base;

        Room(String here, String base) {
            this.here = here;
            this.base = base;
        }

        String base(Prefixes prefixes) {
            return base.isEmpty() ? prefixes.base() : base;
        }
    }

    public NamedAddress {
        iris = List.copyOf(iris);
    }

    /// Reads an address: first as that of an individual itself, then, where it ends so, as that of
    /// a document of one.
    ///
    /// @param address from the first slash on, percent-encoded
    public static List<NamedAddress> read(String address, Prefixes prefixes) {
        for (Room room : Room.values()) {
            if (address.length() > room.here.length() && address.startsWith(room.here)) {
                return read(address, room.here.length(), room.base(prefixes));
            }
        }
        return List.of();
    }

    private static List<NamedAddress> read(String address, int from, String base) {
        List<NamedAddress> readings = new ArrayList<>();
        readings.add(new NamedAddress(address, iris(base, address.substring(from)), ""));
        int dot = address.lastIndexOf('.');
        if (dot > from) {
            String end = address.substring(dot + 1);
            Optional<String> ending =
                    end.equals(PAGE)
                            ? Optional.of(PAGE)
                            : RdfFormat.named(end).map(RdfFormat::ending).filter(end::equals);
            ending.ifPresent(known ->
                    readings.add(
                            new NamedAddress(
                                    address.substring(0, dot),
                                    iris(base, address.substring(from, dot)),
                                    known)));
        }
        return readings;
    }

    private static List<String> iris(String base, String name) {
        Set<String> iris = new LinkedHashSet<>();
        iris.add(base + name);
        try {
            iris.add(base + UriUtils.decode(name, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // No percent-encoding, so it can only be meant as it stands.
        }
        return List.copyOf(iris);
    }
}
