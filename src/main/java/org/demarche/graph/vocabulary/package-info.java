/// Constants of the domain, paths and values go in; the IRIs and literals that stand for them come
/// out.
@NullMarked
package org.demarche.graph.vocabulary;

import org.jspecify.annotations.NullMarked;
