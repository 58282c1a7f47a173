/// A `Reading` and the known world go in, the [org.demarche.graph.ArticleGraph] of its article
/// comes out.
@NullMarked
package org.demarche.graph.reading;

import org.jspecify.annotations.NullMarked;
