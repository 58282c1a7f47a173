/// In go names; out come who holds which office of whom, and who a name without one stands for.
@NullMarked
package org.demarche.extract.offices;

import org.jspecify.annotations.NullMarked;
