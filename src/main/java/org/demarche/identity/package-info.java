/// A store goes in, the graph of `owl:sameAs` links between what articles name differently though
/// it is one comes out: persons, agreements and their clauses.
@NullMarked
package org.demarche.identity;

import org.jspecify.annotations.NullMarked;
