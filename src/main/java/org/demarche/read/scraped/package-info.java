/// The article in text as it was scraped.
@NullMarked
package org.demarche.read.scraped;

import org.jspecify.annotations.NullMarked;
