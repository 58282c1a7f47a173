/// Turtle files of states, offices and acts go in; a `World` of records, its triples, and every
/// fault as file:line come out.
@NullMarked
package org.demarche.graph.world;

import org.jspecify.annotations.NullMarked;
