package org.demarche.web.atlas;

/// A place in a picture, in its units; y grows downwards.
record Spot(double x, double y) {
    /// This one, moved towards another by a length.
    Spot towards(Spot other, double length) {
        double distance = Math.max(1e-6, Math.hypot(other.x - x, other.y - y));
        return new Spot(
                x + (other.x - x) / distance * length, y + (other.y - y) / distance * length);
    }
}
