package org.demarche.extract.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.domain.Confidence;

/// How often findings on each kind of evidence were right. Immutable.
///
/// @param measures by the names of the evidence, in order
public record Calibration(Map<String, Measure> measures) {
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

    /// What was measured of a kind of evidence.
    ///
    /// @param part the part of a finding that it is evidence for
    /// @param share how often such a part is right, 0 to 1
    public record Measure(String part, int right, int judged, double share) {}

    public Calibration {
        measures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /// That which comes with the program.
    public static Calibration standard() {
        return BUNDLED;
    }

    /// How sure a finding is whose parts rest on such evidence.
    ///
    /// @throws IllegalStateException if a kind of evidence was not measured
    public Confidence of(List<String> evidence) {
        double share = 1;
        for (String kind : evidence) {
            Measure measure = measures.get(kind);
            if (measure == null) {
                throw new IllegalStateException(FILE + " has no line for " + kind);
            }
            share *= measure.share;
        }
        return new Confidence(evidence, share);
    }

    /// What was measured of a kind of evidence, with its place in the file.
    ///
    /// @throws IllegalStateException if it was not measured
    public Source.Measured source(String evidence) {
        int line = (int) HEAD.lines().count();
        for (Map.Entry<String, Measure> entry : measures.entrySet()) {
            line++;
            if (entry.getKey().equals(evidence)) {
                Measure m = entry.getValue();
                return new Source.Measured(
                        evidence, FILE.substring(1) + ":" + line, m.right, m.judged, m.share);
            }
        }
        throw new IllegalStateException(FILE + " has no line for " + evidence);
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
