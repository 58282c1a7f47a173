/// Packed files and archives of files of any kind, told by their first bytes.
@NullMarked
package org.demarche.read.container.packed;

import org.jspecify.annotations.NullMarked;
