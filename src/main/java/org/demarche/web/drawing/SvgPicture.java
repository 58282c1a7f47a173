package org.demarche.web.drawing;

import java.io.IOException;

/// A picture that knows its size and how to draw itself.
///
/// @param width in pixels
/// @param height in pixels
public record SvgPicture(int width, int height, Strokes body) {
    /// What is drawn, from the top left.
    @FunctionalInterface
    public interface Strokes {
        /// @throws IOException when it cannot be written
        void draw(XmlOutput svg) throws IOException;
    }
}
