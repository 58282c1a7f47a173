/// What gzip packed, also where it is damaged.
@NullMarked
package org.demarche.read.container.gzip;

import org.jspecify.annotations.NullMarked;
