package org.demarche.extract.relations;

import java.util.List;
import org.demarche.domain.Act;
import org.demarche.domain.Confidence;
import org.demarche.domain.Party;
import org.demarche.extract.grammar.Mood;

/// An act found in a segment, with who does it and to whom.
///
/// @param predicate the words that tell of it
/// @param targets empty if the sources do it among themselves, or if the words name nobody
/// @param first the first token of all its words
/// @param end the token after their last
record Deed(
        Predicate predicate,
        List<Party> sources,
        List<Party> targets,
        Act act,
        Mood mood,
        int first,
        int end,
        Confidence confidence) {}
