package org.demarche.extract.relations;

import java.util.List;
import org.demarche.domain.Act;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.extract.grammar.Mood;
import org.demarche.extract.text.Run;

/// An act found in a segment, with who does it and to whom.
///
/// @param words those that tell of it
/// @param way how they tell of it
/// @param targets empty if the sources do it among themselves, or if the words name nobody
/// @param first the first token of all its words
/// @param end the token after their last
record Deed(
        Run words,
        Rule way,
        List<Party> sources,
        List<Party> targets,
        Act act,
        Mood mood,
        int first,
        int end,
        Rule rule) {
    /// The same words as an act of one party on another.
    Deed between(Party source, Party target, Act as) {
        return new Deed(words, way, List.of(source), List.of(target), as, mood, first, end, rule);
    }

    /// The same words as another act, or in another mood.
    Deed as(Act other, Mood told) {
        return new Deed(words, way, sources, targets, other, told, first, end, rule);
    }

    /// The same, found by another rule.
    Deed by(Rule other) {
        return new Deed(words, way, sources, targets, act, mood, first, end, other);
    }
}
