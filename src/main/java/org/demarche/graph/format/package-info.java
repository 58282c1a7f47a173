/// [org.demarche.graph.ArticleGraph]s go in, the same bytes for the same triples come out: Turtle,
/// TriG, N-Quads or JSON-LD.
@NullMarked
package org.demarche.graph.format;

import org.jspecify.annotations.NullMarked;
