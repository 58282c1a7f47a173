/// The command line: a class for each command.
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
