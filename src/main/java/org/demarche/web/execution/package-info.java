/// Queries run on threads of their own, apart from those that serve pages, each for a limited time;
/// their answers are gathered so that no slow reader holds one up.
@NullMarked
package org.demarche.web.execution;

import org.jspecify.annotations.NullMarked;
