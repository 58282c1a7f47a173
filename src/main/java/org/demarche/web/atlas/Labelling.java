package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.web.atlas.Picture.Dot;
import org.demarche.web.atlas.Picture.Placed;

/// Finds room for the names of dots: none lies on a dot, and none on another name while there is
/// room. The same dots in the same order have their names in the same places. For one picture.
final class Labelling {
    private static final double LETTER = 7.4;
    private static final double LINE = 15;
    private static final double GAP = 4;
    private static final double NEAR = 40;

    private final Spot middle;
    private final Box bounds;
    private final boolean isSparing;
    private final List<Box> taken = new ArrayList<>();

    /// A name's place.
    private record NamePlace(String side, double x, double y) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left
                    && other.right <= right
                    && top <= other.top
                    && other.bottom <= bottom;
        }
    }

    /// @param middle names stand on the side that is turned away from it
    /// @param isSparing whether a name without room is left out
    Labelling(int width, int height, Spot middle, boolean isSparing) {
        this.middle = middle;
        this.bounds = new Box(0, 0, width, height);
        this.isSparing = isSparing;
    }

    /// Keeps names off a dot.
    void dot(Spot at, double radius) {
        taken.add(new Box(at.x() - radius, at.y() - radius, at.x() + radius, at.y() + radius));
    }

    /// The dot with its name in its place, or without it.
    Dot labelled(Dot dot) {
        List<NamePlace> places = places(dot);
        NamePlace best =
                places.stream()
                        .min(Comparator.comparingInt(place -> clashes(dot, place)))
                        .orElseThrow();
        if (isSparing && clashes(dot, best) > 0) {
            return new Dot(dot.at(), dot.radius(), "", best.side(), dot.title(), dot.address());
        }
        taken.add(box(dot, best));
        return new Dot(
                new Placed(dot.at().x(), dot.at().y(), best.x(), best.y()),
                dot.radius(),
                dot.label(),
                best.side(),
                dot.title(),
                dot.address());
    }

    private int clashes(Dot dot, NamePlace place) {
        Box box = box(dot, place);
        int outside = bounds.holds(box) ? 0 : 100;
        return outside + (int) taken.stream().filter(box::meets).count();
    }

    private static Box box(Dot dot, NamePlace place) {
        double length = dot.label().length() * LETTER;
        double left =
                switch (place.side()) {
                    case "start" -> place.x();
                    case "end" -> place.x() - length;
                    default -> place.x() - length / 2;
                };
        return new Box(left, place.y() - LINE + GAP, left + length, place.y() + GAP);
    }

    /// Where a name may stand, the best place first.
    private List<NamePlace> places(Dot dot) {
        double x = dot.at().x();
        double y = dot.at().y();
        double beside = dot.radius() + GAP;
        NamePlace right = new NamePlace("start", x + beside, y + GAP);
        NamePlace left = new NamePlace("end", x - beside, y + GAP);
        NamePlace above = new NamePlace("middle", x, y - dot.radius() - GAP - 2);
        NamePlace below = new NamePlace("middle", x, y + dot.radius() + LINE);
        boolean isLeft = x < middle.x();
        NamePlace outwards = isLeft ? left : right;
        NamePlace inwards = isLeft ? right : left;
        NamePlace further = y > middle.y() ? below : above;
        NamePlace nearer = y > middle.y() ? above : below;
        List<NamePlace> places =
                new ArrayList<>(
                        Math.abs(x - middle.x()) < NEAR
                                ? List.of(further, nearer, outwards, inwards)
                                : List.of(outwards, further, nearer, inwards));
        for (double across : new double[] {beside, -beside}) {
            String side = across > 0 ? "start" : "end";
            places.add(new NamePlace(side, x + across * 0.7, y - dot.radius() - GAP));
            places.add(new NamePlace(side, x + across * 0.7, y + dot.radius() + LINE - GAP));
        }
        return places;
    }
}
