package org.demarche.extract.treaties;

import org.demarche.extract.citations.ClauseNumber;
import org.demarche.extract.text.Hit;
import org.jspecify.annotations.Nullable;

/// A line that may open an article, chapter or annex of a treaty.
///
/// @param line the number of its paragraph
/// @param begin the offset of its first word
/// @param number of an article, null for other parts and for the end of the articles
/// @param noun the word that tells what part it is, null for the end of the articles
/// @param textBegin the offset after the number and what parts it from the text
record TreatyHeading(
        int line, int begin, @Nullable ClauseNumber number, @Nullable Hit noun, int textBegin) {}
