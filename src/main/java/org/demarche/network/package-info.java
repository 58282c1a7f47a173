/// Which hosts may be reached, whoever wants to reach them.
@NullMarked
package org.demarche.network;

import org.jspecify.annotations.NullMarked;
