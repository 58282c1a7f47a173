package org.demarche.extract.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.domain.Confidence;
import org.demarche.domain.Rule;

/// How often findings by each rule were right. Immutable.
public final class Calibration {
    private static final String FILE = "/confidence.tsv";
    private static final String HEAD =
            """
            # How often findings were right that rest on each kind of evidence, in the program's own gold.
            # Written by `demarche evaluate --calibrate FILE`; do not mend shares by hand. The share is that of
            # the right among the judged, drawn towards that of all evidence of the same part as far as few
            # were judged. A part is judged where those before it are right: the speaker of right words.
            # A finding's dem:confidence is the product of the shares of its parts.
            # evidence\tpart\tright\tjudged\tshare
            """;
    private static final Calibration BUNDLED = bundled();

    private final Map<String, Measure> measures;
    private final Map<Rule, Confidence> rules = new EnumMap<>(Rule.class);

    /// What was measured of rules.
    ///
    /// @param part the part of a finding that they are for
    /// @param share how often such a part is right, 0 to 1
    public record Measure(String part, int right, int judged, double share) {}

    /// @param measures by the names under which rules are measured, in order
    public Calibration(Map<String, Measure> measures) {
        this.measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        for (Rule rule : Rule.values()) {
            Measure measure = rule.measured() == null ? null : measures.get(rule.measured());
            if (measure != null) {
                rules.put(rule, new Confidence(List.of(rule), measure.share));
            }
        }
    }

    /// That which comes with the program.
    public static Calibration standard() {
        return BUNDLED;
    }

    /// By the names under which rules are measured, in order.
    public Map<String, Measure> measures() {
        return measures;
    }

    /// How sure what the rule found is.
    ///
    /// @throws IllegalStateException if it was not measured
    public Confidence of(Rule rule) {
        Confidence confidence = rules.get(rule);
        if (confidence == null) {
            throw new IllegalStateException(FILE + " has no line for " + rule);
        }
        return confidence;
    }

    /// How sure a finding is whose parts were found by such rules.
    ///
    /// @throws IllegalStateException if one was not measured
    public Confidence of(List<Rule> parts) {
        return parts.stream().map(this::of).reduce(Confidence.CERTAIN, Confidence::and);
    }

    /// The rule whose findings are less often right; the first if both are as often.
    public Rule lessSure(Rule one, Rule other) {
        return of(other).share() < of(one).share() ? other : one;
    }

    /// What was measured of a rule, with its place in the file.
    ///
    /// @throws IllegalStateException if it was not measured
    public Source.Measured source(Rule rule) {
        int line = (int) HEAD.lines().count();
        for (Map.Entry<String, Measure> entry : measures.entrySet()) {
            line++;
            if (entry.getKey().equals(rule.measured())) {
                Measure m = entry.getValue();
                return new Source.Measured(
                        entry.getKey(), FILE.substring(1) + ":" + line, m.right, m.judged, m.share);
            }
        }
        throw new IllegalStateException(FILE + " has no line for " + rule);
    }

    private static Calibration bundled() {
        try (InputStream in = Calibration.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calibration parse(String text) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                measures.put(
                        cells[0],
                        new Measure(
                                cells[1],
                                Integer.parseInt(cells[2]),
                                Integer.parseInt(cells[3]),
                                Double.parseDouble(cells[4])));
            }
        }
        return new Calibration(measures);
    }

    /// The file that says so.
    @Override
    public String toString() {
        StringBuilder file = new StringBuilder(HEAD);
        measures.forEach((evidence, m) ->
                file.append(
                        String.format(
                                Locale.ROOT,
                                "%s\t%s\t%d\t%d\t%.3f%n",
                                evidence,
                                m.part,
                                m.right,
                                m.judged,
                                m.share)));
        return file.toString();
    }
}
