package org.demarche.read;

/// What is clutter at a line and behind it.
enum Clutter {
    NOTHING,
    LINE,
    /// The line and the one after it.
    NEXT,
    /// The line and all after it.
    REST
}
