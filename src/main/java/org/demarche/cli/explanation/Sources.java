package org.demarche.cli.explanation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Tenure;
import org.demarche.extract.evidence.Source;
import org.demarche.graph.world.WorldPlaces;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// Entries of the dictionaries as people read them, with the places where they stand. For one
/// thread.
public final class Sources {
    private static final String OUT_OF_CLDR = "names of states in CLDR";

    private final WorldPlaces places;
    private final Map<Source, String> known = new HashMap<>();

    public Sources(WorldPlaces places) {
        this.places = places;
    }

    /// Where it stands: `file:line`, or what else it comes from.
    String place(Source source) {
        return known.computeIfAbsent(source, this::find);
    }

    private String find(Source source) {
        return switch (source) {
            case Source.Row row -> row.place();
            case Source.WorldName(var referent, String label) ->
                    places.ofName(referent, label).orElse(OUT_OF_CLDR);
            case Source.Held(Tenure tenure) ->
                    places.ofTenure(tenure.holder(), tenure.office()).orElse("the world's data");
            case Source.Model(var name, String place, double certainty) -> place;
            case Source.Measured measured -> measured.place();
        };
    }

    /// What stands there.
    String entry(Source source) {
        return switch (source) {
            case Source.Row(LexicalEntry entry, var pack) -> row(entry);
            case Source.WorldName(var referent, String label) ->
                    "\"%s\" %s".formatted(label, referent.id().replaceFirst("/", ":"));
            case Source.Held(Tenure tenure) ->
                    "%s %s, %s to %s"
                            .formatted(
                                    tenure.holder().id().replaceFirst("/", ":"),
                                    tenure.office().id().replaceFirst("/", ":"),
                                    day(tenure.from()),
                                    day(tenure.until()));
            case Source.Model(var name, var place, double certainty) ->
                    String.format(Locale.ROOT, "%.2f sure", certainty);
            case Source.Measured m ->
                    String.format(
                            Locale.ROOT,
                            "%s  %.3f  (%d right of %d)",
                            m.evidence(),
                            m.share(),
                            m.right(),
                            m.judged());
        };
    }

    private static String day(@Nullable PartialDate date) {
        return date == null ? "…" : date.toString();
    }

    private static String row(LexicalEntry entry) {
        String more =
                new TreeMap<>(entry.attributes())
                        .entrySet().stream()
                                .map(e -> "  " + e.getKey() + "=" + e.getValue())
                                .collect(Collectors.joining());
        return entry.form() + "  " + entry.value() + more;
    }
}
