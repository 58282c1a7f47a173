/// When an article appeared, as lines of it say.
@NullMarked
package org.demarche.read.date;

import org.jspecify.annotations.NullMarked;
