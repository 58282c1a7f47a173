/// What is written from outside: worked out as a whole, within the limits of queries, before
/// anything of it is stored, by one writer at a time.
@NullMarked
package org.demarche.web.writing;

import org.jspecify.annotations.NullMarked;
