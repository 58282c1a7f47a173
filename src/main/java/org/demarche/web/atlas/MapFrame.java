package org.demarche.web.atlas;

import java.util.Collection;
import java.util.List;
import org.demarche.web.atlas.Picture.Ground;
import org.jspecify.annotations.Nullable;

/// The part of the map that is seen. Immutable.
///
/// @param left of the part, on the whole map
/// @param top of the part, on the whole map
/// @param scale by which it is larger than on the whole map
record MapFrame(double left, double top, double scale) {
    static final MapFrame WORLD = new MapFrame(0, 0, 1);

    private static final double CLOSEST = 9;

    /// Room around what has to be seen.
    private static final double ROOM = 1.25;

    /// The part around some places; nothing beyond the edges of the map.
    ///
    /// @param middle what is in the middle as far as the edges leave it there, or null
    static MapFrame around(Collection<Spot> spots, @Nullable Spot middle) {
        if (spots.isEmpty()) {
            return WORLD;
        }
        double left = spots.stream().mapToDouble(Spot::x).min().orElse(0);
        double right = spots.stream().mapToDouble(Spot::x).max().orElse(0);
        double top = spots.stream().mapToDouble(Spot::y).min().orElse(0);
        double bottom = spots.stream().mapToDouble(Spot::y).max().orElse(0);
        Spot centre = middle == null ? new Spot((left + right) / 2, (top + bottom) / 2) : middle;
        double across = Math.max(right - centre.x(), centre.x() - left) * ROOM;
        double down = Math.max(bottom - centre.y(), centre.y() - top) * ROOM;
        double scale =
                Math.min(
                        CLOSEST,
                        Math.min(
                                EqualEarth.WIDTH / 2.0 / Math.max(across, 1),
                                EqualEarth.HEIGHT / 2.0 / Math.max(down, 1)));
        return scale <= 1
                ? WORLD
                : new MapFrame(
                        within(centre.x(), EqualEarth.WIDTH, scale),
                        within(centre.y(), EqualEarth.HEIGHT, scale),
                        scale);
    }

    /// Where a part around a centre begins.
    private static double within(double centre, int whole, double scale) {
        double part = whole / scale;
        return Math.clamp(centre - part / 2, 0, whole - part);
    }

    /// The part between some degrees.
    static MapFrame of(double west, double south, double east, double north) {
        double across = (west + east) / 2;
        double down = (south + north) / 2;
        return around(
                List.of(
                        EqualEarth.spot(west, down),
                        EqualEarth.spot(east, down),
                        EqualEarth.spot(across, south),
                        EqualEarth.spot(across, north)),
                null);
    }

    Spot seen(Spot onWorld) {
        return new Spot((onWorld.x() - left) * scale, (onWorld.y() - top) * scale);
    }

    boolean shows(Spot onWorld) {
        Spot seen = seen(onWorld);
        return seen.x() >= 0
                && seen.x() <= EqualEarth.WIDTH
                && seen.y() >= 0
                && seen.y() <= EqualEarth.HEIGHT;
    }

    /// Where the whole map lies.
    Ground ground() {
        return new Ground(
                -left * scale, -top * scale, EqualEarth.WIDTH * scale, EqualEarth.HEIGHT * scale);
    }
}
