package org.demarche.web.explore.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;
import org.demarche.web.explore.FilterWords;
import org.demarche.web.explore.NamedLink;
import org.demarche.web.explore.Phrases;
import org.demarche.web.explore.views.StateMatrix.MatrixBar;
import org.demarche.web.explore.views.StateMatrix.MatrixCell;
import org.demarche.web.explore.views.StateMatrix.MatrixRow;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;

/// The busiest states against each other, with four small bars in each cell.
public record MatrixView(ExploreAddresses addresses) implements ExploreView {
    private static final String SIZE = "size";
    private static final int FEW = 15;
    private static final int HEIGHT = 26;
    private static final int BAR_STEP = 9;
    private static final int LEAST_HEIGHT = 3;
    private static final int CLASSES = QuadClass.values().length;

    /// Who does something to whom.
    private record FromTo(Node from, Node to) {}

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public List<String> parameters() {
        return List.of(SIZE);
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public SvgPicture picture(Exploration exploration) {
        return MatrixPictures.of(shown(exploration));
    }

    @Override
    public StateMatrix shown(Exploration exploration) {
        Map<FromTo, int[]> counts = counts(exploration.found());
        List<Node> all = busiest(counts, exploration.phrases());
        int size = exploration.parameter(SIZE).isEmpty() ? FEW : exploration.number(SIZE);
        List<Node> states = all.subList(0, Math.min(size, all.size()));
        int highest = highest(counts, states);
        List<MatrixRow> rows =
                states.stream()
                        .map(from ->
                                new MatrixRow(
                                        link(from, exploration.phrases()),
                                        states.stream()
                                                .map(to ->
                                                        cell(
                                                                exploration,
                                                                new FromTo(from, to),
                                                                counts,
                                                                highest))
                                                .toList()))
                        .toList();
        return new StateMatrix(
                states.stream().map(state -> link(state, exploration.phrases())).toList(),
                rows,
                all.size() > size
                        ? exploration.view(addresses, name()) + "&size=" + (size + FEW)
                        : "",
                all.size() - states.size());
    }

    private NamedLink link(Node state, Phrases phrases) {
        return new NamedLink(phrases.label(state), addresses.page(state));
    }

    /// By quad class, those without one last.
    private Map<FromTo, int[]> counts(List<Finding> findings) {
        Map<FromTo, int[]> counts = new HashMap<>();
        for (Finding finding : findings) {
            int quad = finding.what().quadClass().map(QuadClass::ordinal).orElse(CLASSES);
            Stream.of(finding.who().source(), finding.who().speaker())
                    .filter(from -> from != null && isState(from))
                    .distinct()
                    .forEach(from ->
                            finding.who().targets().stream()
                                    .filter(this::isState)
                                    .forEach(to ->
                                            counts.computeIfAbsent(
                                                            new FromTo(from, to),
                                                            _ -> new int[CLASSES + 1])[quad]++));
        }
        return counts;
    }

    private boolean isState(Node party) {
        return addresses.code(party).indexOf('/') < 0;
    }

    private static List<Node> busiest(Map<FromTo, int[]> counts, Phrases phrases) {
        Map<Node, Integer> sums = new HashMap<>();
        counts.forEach((pair, count) -> {
            sums.merge(pair.from(), sum(count), Integer::sum);
            sums.merge(pair.to(), sum(count), Integer::sum);
        });
        return sums.entrySet().stream()
                .sorted(
                        Map.Entry.<Node, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> phrases.label(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static int highest(Map<FromTo, int[]> counts, List<Node> states) {
        int highest = 1;
        for (Map.Entry<FromTo, int[]> entry : counts.entrySet()) {
            if (states.contains(entry.getKey().from()) && states.contains(entry.getKey().to())) {
                for (int quad = 0; quad < CLASSES; quad++) {
                    highest = Math.max(highest, entry.getValue()[quad]);
                }
            }
        }
        return highest;
    }

    private MatrixCell cell(
            Exploration exploration, FromTo pair, Map<FromTo, int[]> counts, int highest) {
        int[] own = counts.getOrDefault(pair, new int[CLASSES + 1]);
        if (sum(own) == 0) {
            return new MatrixCell(0, List.of(), "", "");
        }
        Phrases phrases = exploration.phrases();
        List<MatrixBar> bars = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (QuadClass quad : QuadClass.values()) {
            int count = own[quad.ordinal()];
            if (count > 0) {
                int height = Math.max(LEAST_HEIGHT, scaled(count, highest));
                bars.add(
                        new MatrixBar(
                                quad.term(),
                                quad.ordinal() * BAR_STEP + 1,
                                HEIGHT - height,
                                height));
                told.add(
                        phrases.text(
                                "explore.mark.of", count, phrases.text("quad." + quad.term())));
            }
        }
        if (own[CLASSES] > 0) {
            told.add(phrases.text("explore.mark.of", own[CLASSES], phrases.text("quad.plain")));
        }
        Filter part =
                exploration
                        .filter()
                        .with("state", pair.from())
                        .with("other", pair.to())
                        .with("direction", "from");
        String parties = new FilterWords(part, "", phrases).parties();
        return new MatrixCell(
                sum(own),
                bars,
                phrases.text("explore.cell", parties, sum(own), String.join(", ", told)),
                exploration.evidence(addresses, part));
    }

    /// By the square root, so that few are seen beside many.
    private static int scaled(int count, int highest) {
        return (int) Math.round(Math.sqrt((double) count / highest) * HEIGHT);
    }
}
