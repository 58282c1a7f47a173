/// A store in one file: all its graphs as N-Quads, with a manifest by which a damaged or cut file
/// is known, and the way back.
@NullMarked
package org.demarche.store.backup;

import org.jspecify.annotations.NullMarked;
