/// How good the reading is: readings compared with what a careful reader found in the same
/// articles.
@NullMarked
package org.demarche.evaluate;

import org.jspecify.annotations.NullMarked;
