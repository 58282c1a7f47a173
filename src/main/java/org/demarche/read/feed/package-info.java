/// Feeds and lists of addresses: the articles in them, and where the others are to be fetched.
@NullMarked
package org.demarche.read.feed;

import org.jspecify.annotations.NullMarked;
