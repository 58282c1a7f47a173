/// Contents go in, readings and their graphs come out: reading, finding and drawing put together
/// for the doors that need all three.
@NullMarked
package org.demarche.draw;

import org.jspecify.annotations.NullMarked;
