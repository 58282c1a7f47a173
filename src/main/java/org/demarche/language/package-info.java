/// A folder of data files becomes a [LanguagePack]; every fault in it is told as file:line.
@NullMarked
package org.demarche.language;

import org.jspecify.annotations.NullMarked;
