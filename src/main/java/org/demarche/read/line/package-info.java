/// What a line of an article or around it is.
@NullMarked
package org.demarche.read.line;

import org.jspecify.annotations.NullMarked;
