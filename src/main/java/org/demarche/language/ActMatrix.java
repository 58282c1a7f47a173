package org.demarche.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.domain.Act;
import org.jspecify.annotations.Nullable;

/// Which act it is to do something with a thing: who sends arms aids, who sends troops moves force.
/// Each language tells which words mean a doing ([Category#ACT_VERB]) or a thing
/// ([Category#ACT_OBJECT]); what comes of both is the same in all. Immutable.
///
/// @param acts by doing and thing with a blank between them
public record ActMatrix(Map<String, Act> acts) {
    private static final String FILE = "act-matrix.tsv";
    private static final ActMatrix BUNDLED = bundled();

    public ActMatrix {
        acts = Map.copyOf(acts);
    }

    /// That which comes with the program.
    public static ActMatrix standard() {
        return BUNDLED;
    }

    /// The act, null if it is none.
    public @Nullable Act act(String doing, String thing) {
        return acts.get(doing + ' ' + thing);
    }

    private static ActMatrix bundled() {
        try (InputStream in = ActMatrix.class.getResourceAsStream("/" + FILE)) {
            byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return parse(FILE, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws LanguageException if rows have faults
    static ActMatrix parse(String place, String text) {
        Map<String, Act> acts = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (TableRow row : TableRow.of(place, text.lines().toList(), faults)) {
            if (row.columns().size() != 3
                    || !Category.ACT_VERB.allows(row.column(0))
                    || !Category.ACT_OBJECT.allows(row.column(1))
                    || !names(Act.values()).contains(row.column(2))) {
                row.fault("a row is a doing, a thing and an act that there are");
            } else if (acts.put(row.column(0) + ' ' + row.column(1), Act.valueOf(row.column(2)))
                    != null) {
                row.fault(row.column(0) + " " + row.column(1) + " stands here for the second time");
            }
        }
        if (!faults.isEmpty()) {
            throw new LanguageException(faults);
        }
        return new ActMatrix(acts);
    }

    private static List<String> names(Act[] acts) {
        return Arrays.stream(acts).map(Act::name).toList();
    }
}
