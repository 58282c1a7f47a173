/// The article of a web page.
@NullMarked
package org.demarche.read.page;

import org.jspecify.annotations.NullMarked;
