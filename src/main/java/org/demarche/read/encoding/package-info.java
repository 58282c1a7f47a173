/// Bytes become text.
@NullMarked
package org.demarche.read.encoding;

import org.jspecify.annotations.NullMarked;
