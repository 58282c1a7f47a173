/// Readings and worlds as RDF.
///
/// In: a `Reading` and Turtle files; out: [ArticleGraph]s of triples, bytes in a format of RDF, and
/// a `World` of records. The rooms, bottom up:
///
/// | room | what it does |
/// |---|---|
/// | `vocabulary` | The terms, prefixes and IRIs in which everything is said. |
/// | `format` | [ArticleGraph]s become bytes: Turtle, TriG, N-Quads, JSON-LD. |
/// | `world` | Turtle files become what is known of the world, as records and as triples. |
/// | `reading` | A `Reading` becomes the triples of its article's graph. |
@NullMarked
package org.demarche.graph;

import org.jspecify.annotations.NullMarked;
