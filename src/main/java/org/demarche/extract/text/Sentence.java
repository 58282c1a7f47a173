package org.demarche.extract.text;

import java.util.List;
import org.demarche.domain.Span;

/// A sentence of a text, whole: sentences within one quotation and the words that report it are
/// one.
///
/// @param paragraph the number of its paragraph
/// @param first its first token
/// @param end the token after its last
/// @param quotations those that begin in it
public record Sentence(
        int index, int paragraph, int first, int end, Span span, List<Quotation> quotations) {}
