package org.demarche.extract.offices;

import java.util.List;
import org.demarche.domain.Place;
import org.demarche.extract.names.Naming;
import org.demarche.extract.text.Hit;
import org.jspecify.annotations.Nullable;

/// What follows an office: more of its name, whose it is, and who holds it.
///
/// @param labelEnd the token after the words of the office
/// @param last the token after all that was read
/// @param owner whose it is, null if that does not stand here
/// @param holder the name of who holds it, null if none stands here
/// @param seat where the office is, null if that does not stand here
/// @param back whether it is whoever "that group" points at whose office it is
/// @param modifiers the words that change what the office means
record OfficeTail(
        int labelEnd,
        int last,
        @Nullable Naming owner,
        @Nullable Naming holder,
        @Nullable Place seat,
        boolean back,
        List<Hit> modifiers) {}
