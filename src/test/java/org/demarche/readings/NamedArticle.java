package org.demarche.readings;

import org.demarche.read.content.Raw;

/// An article to read.
///
/// @param name its set and its own name, such as `samples/sweden-joins-nato.html`: the same in
///   every reading
record NamedArticle(String name, Raw raw) {
    /// The set that a name belongs to: gold, examples, samples, treaties, or other articles.
    static String set(String name) {
        return name.substring(0, name.lastIndexOf('/'));
    }
}
