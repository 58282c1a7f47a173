package org.demarche.readings;

import org.demarche.read.Raw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An article to read.
///
/// @param name its set and its own name, such as `samples/sweden-joins-nato`: the same in every
///   reading
/// @param gold what a careful reader found in it, null if there is none
record NamedArticle(String name, Raw raw, @Nullable JsonNode gold) {
    /// The set that a name belongs to: gold, examples, samples, treaties, or that of other
    /// articles.
    static String set(String name) {
        return name.substring(0, name.lastIndexOf('/'));
    }
}
