/// One public verb, `Extractor.read(Article)`: an article becomes a Reading with offsets.
@NullMarked
package org.demarche.extract;

import org.jspecify.annotations.NullMarked;
