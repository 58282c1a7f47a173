/// What an operator sees of a running server: whether it is well, how much it does, who asked.
@NullMarked
package org.demarche.web.management;

import org.jspecify.annotations.NullMarked;
