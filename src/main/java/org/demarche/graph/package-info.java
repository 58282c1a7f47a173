/// A Reading becomes RDF quads, quads become Turtle and its kin; the world is read from RDF.
@NullMarked
package org.demarche.graph;

import org.jspecify.annotations.NullMarked;
