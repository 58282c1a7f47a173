/// In goes what a finding rests on; out come how sure it is, and the reasons that people read.
///
/// How a finder says why: it decides, and keeps in its own record what it decided by, as a [Why]
/// (`document.why(Rule.PLAN_BEFORE_DATE, hit)`, `Why.by(Rule.OWN_NAME)`) or as the hits of which
/// such a record makes them when asked (`DateReading.whys`). The explainer hands them to
/// `ReasonList.add(value, why)`, with the value in words, and never looks at the text again.
@NullMarked
package org.demarche.extract.evidence;

import org.jspecify.annotations.NullMarked;
