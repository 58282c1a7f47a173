/// Many quads at once into TDB2, by the numbers that stand for nodes; knows nothing of what the
/// store adds to it.
@NullMarked
package org.demarche.store.bulk;

import org.jspecify.annotations.NullMarked;
