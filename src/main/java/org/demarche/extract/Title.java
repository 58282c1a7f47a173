package org.demarche.extract;

import org.demarche.domain.Party;
import org.jspecify.annotations.Nullable;

/// An office as the text names it.
///
/// @param first its first token, without the state before it
/// @param end the token after the words of the office
/// @param kind the slug of its kind
/// @param label its words
/// @param of whose office it is, null if the text does not tell
/// @param holder the naming of the person who holds it, null if none is named
/// @param last the token after everything that belongs to it: state, brackets and name
/// @param former whether the text says that it is over
record Title(
        int first,
        int end,
        String kind,
        String label,
        @Nullable Party of,
        @Nullable Naming holder,
        int begin,
        int last,
        boolean former) {}
