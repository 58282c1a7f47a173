/// A query from anyone goes in; a [Refusal] of one sentence comes out, or a query that may run, in
/// its turn and within the [Limits].
@NullMarked
package org.demarche.web.guard;

import org.jspecify.annotations.NullMarked;
