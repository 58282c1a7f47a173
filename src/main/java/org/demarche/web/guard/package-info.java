/// A query from anyone goes in and comes out as one that may run in its turn, within the [Limits],
/// or as a [Refusal] of one sentence.
@NullMarked
package org.demarche.web.guard;

import org.jspecify.annotations.NullMarked;
