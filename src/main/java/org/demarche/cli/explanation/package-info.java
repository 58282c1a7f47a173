/// How `demarche explain` writes what it shows.
@NullMarked
package org.demarche.cli.explanation;

import org.jspecify.annotations.NullMarked;
