/// What `demarche watch` sees in folders, and what it remembers.
@NullMarked
package org.demarche.cli.watch;

import org.jspecify.annotations.NullMarked;
