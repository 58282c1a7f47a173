package org.demarche.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.extract.evidence.Calibration;

/// A tally for people, line by line.
public record Report(Tally tally) {
    /// @param show how many faults of each sort to show; 0 for none
    public List<String> lines(int show) {
        List<String> lines = new ArrayList<>();
        for (Faults.Sort sort : Faults.Sort.values()) {
            String title = sort.name().replace('_', ' ');
            tally.faults().some(sort, show).forEach(f -> lines.add(title + "  " + f));
        }
        layers(lines);
        fields(lines);
        reliability(lines, new Reliability(tally.judgements()));
        return lines;
    }

    /// How much is right, a line for each layer and field.
    public List<String> scores() {
        List<String> lines = new ArrayList<>();
        layers(lines);
        fields(lines);
        return lines;
    }

    /// How reliable a calibration would be that was fitted on all articles but the one it is used
    /// on.
    public List<String> leavingOneArticleOut() {
        Fit fit = new Fit(tally.judgements(), Calibration.standard());
        List<String> lines = new ArrayList<>(List.of("", "fitted anew on all other articles:"));
        reliability(lines, new Reliability(fit.leavingOneArticleOut()));
        return lines;
    }

    private static void reliability(List<String> lines, Reliability reliability) {
        for (Judged kind : Judged.values()) {
            bands(lines, kind.toString(), reliability.bands(kind));
            if (!reliability.bands(kind).isEmpty()) {
                lines.add("(right: " + kind.right() + ")");
            }
        }
        bands(lines, "any finding", reliability.bands());
    }

    private void layers(List<String> lines) {
        heading(lines, row("layer", "P", "R", "F1", "right", "found", "gold"));
        for (Map.Entry<Layer, Count> layer : tally.layers().entrySet()) {
            Count c = layer.getValue();
            lines.add(
                    row(
                            layer.getKey(),
                            share(c.precision()),
                            share(c.recall()),
                            share(c.f1()),
                            number(c.right()),
                            number(c.found()),
                            number(c.wanted())));
        }
        lines.add(row("mean of " + tally.articles() + " articles", "", "", share(tally.mean())));
    }

    private void fields(List<String> lines) {
        heading(lines, row("field of what matched", "right", "share"));
        new TreeMap<>(tally.fields())
                .forEach((name, c) ->
                        lines.add(
                                row(
                                        name,
                                        number(c.right()) + " of " + number(c.wanted()),
                                        share(c.recall()))));
    }

    private static void bands(List<String> lines, String what, List<Reliability.Band> bands) {
        if (!bands.isEmpty()) {
            heading(lines, row(what + " says", "items", "stated", "right", "differs"));
        }
        for (Reliability.Band band : bands) {
            lines.add(
                    row(
                            String.format(
                                    Locale.ROOT,
                                    "%.2f to %.2f",
                                    band.from() / 100.0,
                                    band.to() / 100.0),
                            band.items(),
                            share(band.meanStated()),
                            share(band.share()),
                            String.format(Locale.ROOT, "%+.3f", band.difference())));
        }
    }

    private static void heading(List<String> lines, String heading) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(heading);
    }

    private static String row(Object first, Object... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-24s", first));
        Stream.of(cells).forEach(c -> row.append(String.format(Locale.ROOT, "%12s", c)));
        return row.toString().stripTrailing();
    }

    private static String share(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
