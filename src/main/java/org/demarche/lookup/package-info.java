/// The names that people write become individuals of the store, whole or as far as they are typed.
@NullMarked
package org.demarche.lookup;

import org.jspecify.annotations.NullMarked;
