/// Contents are read on several threads, none longer than it may take, and how far that is is shown
/// on a terminal.
@NullMarked
package org.demarche.cli.reading;

import org.jspecify.annotations.NullMarked;
