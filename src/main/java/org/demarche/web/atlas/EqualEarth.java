package org.demarche.web.atlas;

/// The Equal Earth projection (Šavrič, Patterson and Jenny, 2018) at the size of the map of the
/// world that is under the picture.
final class EqualEarth {
    static final int WIDTH = 1200;
    static final int HEIGHT = 584;

    /// As `world-map.mjs` tells it.
    private static final double SCALE = 221.6549678288792;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /// Where a place is.
    ///
    /// @param longitude in degrees, east of Greenwich
    /// @param latitude in degrees, north of the equator
    static Spot spot(double longitude, double latitude) {
        double l = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double l2 = l * l;
        double l6 = l2 * l2 * l2;
        double x =
                Math.toRadians(longitude)
                        * Math.cos(l)
                        / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
        double y = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
        return new Spot(WIDTH / 2.0 + SCALE * x, HEIGHT / 2.0 - SCALE * y);
    }
}
