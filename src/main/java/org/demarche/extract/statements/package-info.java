/// In go sentences with their quotations; out come statements: the words, who spoke, to what act
/// and stance they amount, when and where.
@NullMarked
package org.demarche.extract.statements;

import org.jspecify.annotations.NullMarked;
