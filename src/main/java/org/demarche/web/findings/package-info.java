/// The findings of a store in memory: what the explorer filters, counts and draws. Texts stay in
/// the store; what things are called and where their pages are.
@NullMarked
package org.demarche.web.findings;

import org.jspecify.annotations.NullMarked;
