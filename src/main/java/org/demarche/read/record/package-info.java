/// Articles that other programs wrote as fields.
@NullMarked
package org.demarche.read.record;

import org.jspecify.annotations.NullMarked;
