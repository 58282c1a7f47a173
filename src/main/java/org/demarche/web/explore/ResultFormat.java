package org.demarche.web.explore;

import java.io.IOException;
import java.io.OutputStream;

/// A way to take a result home.
public interface ResultFormat {
    /// The value of the parameter `format`, and the suffix of the file.
    String name();

    /// What it is on the web.
    String mediaType();

    /// Writes all that was found; leaves the stream open.
    void write(Exploration exploration, OutputStream out) throws IOException;
}
