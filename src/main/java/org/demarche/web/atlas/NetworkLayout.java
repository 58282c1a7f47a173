package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/// Puts one party in the middle and the others on rings around it, the strongest on the inner ones:
/// always in the same places for the same ties.
final class NetworkLayout {
    static final int WIDTH = 1400;
    static final int HEIGHT = 860;
    static final Spot MIDDLE = new Spot(WIDTH / 2.0, HEIGHT / 2.0);

    /// Where those are who have no dot of their own.
    static final Spot MANY = new Spot(WIDTH - 110, HEIGHT - 50);

    /// The most dots that are drawn.
    static final int MOST = 40;

    private static final int[] SEATS = {8, 13, 18};
    private static final double[] ACROSS = {180, 330, 470};
    private static final double[] DOWN = {140, 265, 390};

    private NetworkLayout() {}

    /// @param parties at most [#MOST]: the one in the middle, then the strongest first
    static Map<Node, Spot> spots(Ties ties, List<Node> parties) {
        Map<Node, Spot> spots = new LinkedHashMap<>();
        spots.put(parties.getFirst(), MIDDLE);
        int next = 1;
        for (int ring = 0; ring < SEATS.length && next < parties.size(); ring++) {
            int end = Math.min(parties.size(), next + SEATS[ring]);
            int wider = end == parties.size() && ring == 0 ? 1 : ring;
            seat(spots, inCompany(ties, parties.subList(next, end)), wider);
            next = end;
        }
        return spots;
    }

    /// Whoever has most to do with the one before sits beside it.
    private static List<Node> inCompany(Ties ties, List<Node> parties) {
        List<Node> waiting = new ArrayList<>(parties);
        List<Node> seated = new ArrayList<>();
        seated.add(waiting.removeFirst());
        while (!waiting.isEmpty()) {
            Node last = seated.getLast();
            Node best =
                    waiting.stream()
                            .min(
                                    Comparator.comparingInt(
                                                    (Node node) -> -ties.between(last, node))
                                            .thenComparing(waiting::indexOf))
                            .orElseThrow();
            waiting.remove(best);
            seated.add(best);
        }
        return seated;
    }

    private static void seat(Map<Node, Spot> spots, List<Node> parties, int ring) {
        double step = 2 * Math.PI / parties.size();
        double first = -Math.PI / 2 + (ring % 2) * step / 2;
        for (int i = 0; i < parties.size(); i++) {
            double angle = first + i * step;
            spots.put(
                    parties.get(i),
                    new Spot(
                            MIDDLE.x() + ACROSS[ring] * Math.cos(angle),
                            MIDDLE.y() + DOWN[ring] * Math.sin(angle)));
        }
    }
}
