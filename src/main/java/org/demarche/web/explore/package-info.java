/// The findings of a store as an analyst looks through them: a filter that stands in the address,
/// the same result in several views, and the sentences behind every number.
@NullMarked
package org.demarche.web.explore;

import org.jspecify.annotations.NullMarked;
