package org.demarche.web.atlas;

import org.apache.jena.graph.Node;

/// What a picture says, and where its marks lead.
public interface PictureWords {
    /// The text of a key, with its slots filled.
    String text(String key, Object... slots);

    /// What a party is called.
    String label(Node party);

    /// The address of what is behind a tie.
    String behind(Tie tie);

    /// The address behind a party's dot.
    String about(Node party);
}
