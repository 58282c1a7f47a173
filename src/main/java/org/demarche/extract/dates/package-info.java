/// In goes a document; out come the days, months and years that it names, and when "yesterday" is.
@NullMarked
package org.demarche.extract.dates;

import org.jspecify.annotations.NullMarked;
