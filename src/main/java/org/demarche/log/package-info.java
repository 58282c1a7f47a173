/// What stands in a line of the log: nobody who asks can forge one, or fill the disk with them.
@NullMarked
package org.demarche.log;

import org.jspecify.annotations.NullMarked;
