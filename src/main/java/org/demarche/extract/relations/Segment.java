package org.demarche.extract.relations;

import org.demarche.domain.Party;
import org.jspecify.annotations.Nullable;

/// A part of a sentence within which subjects, verbs and objects belong together.
///
/// @param first its first token
/// @param end the token after its last
/// @param speaker for whom the words are said, null if they are the writer's own
record Segment(int first, int end, @Nullable Party speaker) {}
