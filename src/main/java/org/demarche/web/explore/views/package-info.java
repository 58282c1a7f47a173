/// Pictures and tables of what is found: over time, state against state, period against period.
@NullMarked
package org.demarche.web.explore.views;

import org.jspecify.annotations.NullMarked;
