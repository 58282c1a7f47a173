/// What kind an input is of, told from its bytes, and the contents in it one after the other.
@NullMarked
package org.demarche.read.container;

import org.jspecify.annotations.NullMarked;
