/// Measures the program as its users start it, beside the bare engine on the same data.
@NullMarked
package org.demarche.benchmark;

import org.jspecify.annotations.NullMarked;
