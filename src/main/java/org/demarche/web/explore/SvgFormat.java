package org.demarche.web.explore;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.drawing.SvgSheet;
import org.demarche.web.drawing.SvgSheet.Sign;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.guard.Refusal;

/// The picture of a view as a file: the filter in words above it, what it rests on below it.
record SvgFormat(List<ExploreView> views) implements ResultFormat {
    /// Drawn where the address names no view.
    private static final String USUAL = "timeline";

    private static final int MOST_OUTLETS = 5;

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public void write(Exploration exploration, OutputStream out) throws IOException {
        ExploreView view = view(exploration.parameter("view"));
        Phrases phrases = exploration.phrases();
        SvgPicture picture = view.picture(exploration);
        List<Sign> signs =
                Arrays.stream(QuadClass.values())
                        .map(quad ->
                                new Sign(
                                        "mark " + quad.term(), phrases.text("quad." + quad.term())))
                        .toList();
        new SvgSheet(FilterWords.of(exploration).all(), signs, lines(exploration, view))
                .write(picture, out);
    }

    private ExploreView view(String name) {
        List<ExploreView> drawn = views.stream().filter(ExploreView::isPicture).toList();
        return drawn.stream()
                .filter(view -> view.name().equals(name.isEmpty() ? USUAL : name))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                400,
                                "The view “%s” is no picture; choose one of %s."
                                        .formatted(
                                                name,
                                                drawn.stream()
                                                        .map(ExploreView::name)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static List<String> lines(Exploration exploration, ExploreView view) {
        Phrases phrases = exploration.phrases();
        List<String> lines = new ArrayList<>();
        lines.add(phrases.text("explore.view." + view.name()) + ".");
        if (!exploration.found().isEmpty()) {
            lines.add(
                    phrases.text(
                            "explore.picture.source",
                            new PairSummary(exploration.found(), phrases).sentence()));
        }
        String outlets = outlets(exploration);
        if (!outlets.isEmpty()) {
            lines.add(phrases.text("explore.picture.outlets", outlets));
        }
        view.pictureNotes().forEach(key -> lines.add(phrases.text(key)));
        return lines;
    }

    /// The most frequent, the first five alone.
    private static String outlets(Exploration exploration) {
        Map<String, Long> counts =
                exploration.found().stream()
                        .map(one -> exploration.ledger().article(one.article()).publisher())
                        .filter(outlet -> !outlet.isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        outlet -> outlet, TreeMap::new, Collectors.counting()));
        String named =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(MOST_OUTLETS)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        return counts.size() > MOST_OUTLETS ? named + ", …" : named;
    }
}
