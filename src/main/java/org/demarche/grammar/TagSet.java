package org.demarche.grammar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tags of a treebank by number; a rare one counts as the commonest of its part of speech.
final class TagSet {
    private static final int RARE = 20;

    private final List<Tag> tags;
    private final Map<Tag, Integer> numbers = new HashMap<>();

    private TagSet(Map<Tag, Long> seen) {
        tags =
                seen.keySet().stream()
                        .filter(tag -> seen.getOrDefault(tag, 0L) > RARE || isCommonest(tag, seen))
                        .sorted(Comparator.comparing(Tag::pos).thenComparing(Tag::features))
                        .toList();
        for (Tag tag : seen.keySet()) {
            int number = tags.indexOf(tag);
            numbers.put(tag, number >= 0 ? number : tags.indexOf(commonest(tag.pos(), seen)));
        }
    }

    private static boolean isCommonest(Tag tag, Map<Tag, Long> seen) {
        return commonest(tag.pos(), seen).equals(tag);
    }

    private static Tag commonest(Upos pos, Map<Tag, Long> seen) {
        return seen.entrySet().stream()
                .filter(e -> e.getKey().pos() == pos)
                .max(
                        Map.Entry.<Tag, Long>comparingByValue()
                                .thenComparing(e -> -e.getKey().features()))
                .orElseThrow()
                .getKey();
    }

    static TagSet of(List<TreebankSentence> sentences) {
        Map<Tag, Long> seen = new HashMap<>();
        for (TreebankSentence sentence : sentences) {
            sentence.tags().forEach(tag -> seen.merge(tag, 1L, Long::sum));
        }
        return new TagSet(seen);
    }

    int size() {
        return tags.size();
    }

    List<Tag> all() {
        return tags;
    }

    /// @throws IllegalArgumentException if the treebank has no such tag
    int number(Tag tag) {
        Integer number = numbers.get(tag);
        if (number == null) {
            throw new IllegalArgumentException(tag + " is no tag of the treebank");
        }
        return number;
    }
}
