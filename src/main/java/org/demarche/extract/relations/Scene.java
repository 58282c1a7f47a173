package org.demarche.extract.relations;

import java.util.List;

/// A part of a sentence with what is found in it before it is known who does what to whom.
///
/// @param mentions those who can act in it
/// @param predicates the words that tell of acts
/// @param deeds what the finder of deeds makes of both
record Scene(
        Segment segment,
        List<PartyMention> mentions,
        List<Predicate> predicates,
        List<Deed> deeds) {}
