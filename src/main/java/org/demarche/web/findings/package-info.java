/// The findings of a store in memory: what the explorer filters, counts and draws. Texts stay in
/// the store.
@NullMarked
package org.demarche.web.findings;

import org.jspecify.annotations.NullMarked;
