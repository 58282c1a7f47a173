package org.demarche.grammar;

import java.util.List;

/// A sentence of a treebank; the lists run beside each other.
///
/// @param heads the place of each word's head, -1 for the root's
record TreebankSentence(
        List<String> forms,
        List<String> lemmas,
        List<Tag> tags,
        int[] heads,
        DependencyRelation[] relations) {
    int size() {
        return forms.size();
    }
}
