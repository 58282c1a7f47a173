package org.demarche.extract.dates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Patterns of dates by their common beginnings, so that each is read once. Immutable once built.
final class DateTrie {
    private final Fork root = new Fork();

    private static final class Fork {
        private final Map<String, List<Branch>> words = new HashMap<>();
        private final List<Branch> slots = new ArrayList<>();
        private final List<DatePattern> ends = new ArrayList<>();
    }

    private record Branch(DatePattern.Part part, Fork next) {}

    void add(DatePattern pattern) {
        Fork node = root;
        for (DatePattern.Part part : pattern.parts()) {
            node = next(node, part);
        }
        node.ends.add(pattern);
    }

    private static Fork next(Fork node, DatePattern.Part part) {
        if (part.slot() != null) {
            return next(node.slots, part);
        }
        Fork next = null;
        for (String word : part.words()) {
            List<Branch> branches = node.words.computeIfAbsent(word, w -> new ArrayList<>());
            if (next == null) {
                next = next(branches, part);
            } else if (find(branches, part) == null) {
                branches.add(new Branch(part, next));
            }
        }
        return next == null ? node : next;
    }

    private static Fork next(List<Branch> branches, DatePattern.Part part) {
        Branch known = find(branches, part);
        if (known == null) {
            known = new Branch(part, new Fork());
            branches.add(known);
        }
        return known.next;
    }

    private static @Nullable Branch find(List<Branch> branches, DatePattern.Part part) {
        for (Branch branch : branches) {
            if (branch.part.equals(part)) {
                return branch;
            }
        }
        return null;
    }

    /// The longest date that begins at the token; of equally long ones that which tells most of
    /// what precedes it, then the first of the file. Null if there is none.
    @Nullable DateMatch longest(Document document, int token) {
        boolean known =
                document.tokens().isNumber(token)
                        || !document.hits().get(token).isEmpty()
                        || root.words.containsKey(document.tokens().lower(token));
        return known ? new Walk(document, token).longest() : null;
    }

    private final class Walk {
        private final Document document;
        private final Tokens tokens;
        private final int first;
        private final Map<DateSlot, Integer> values = new EnumMap<>(DateSlot.class);
        private final List<DateMatch.Filling> fillings = new ArrayList<>();
        private int other = -1;
        private @Nullable DateMatch best;

        Walk(Document document, int first) {
            this.document = document;
            tokens = document.tokens();
            this.first = first;
        }

        @Nullable DateMatch longest() {
            go(root, first);
            return best;
        }

        private void go(Fork node, int at) {
            for (DatePattern pattern : node.ends) {
                consider(pattern, at);
            }
            if (at >= tokens.size() || (at > first && document.isParted(at))) {
                return;
            }
            for (Branch branch : node.words.getOrDefault(tokens.lower(at), List.of())) {
                if (!branch.part.glued() || tokens.isGlued(at)) {
                    go(branch.next, at + 1);
                }
            }
            for (Branch branch : node.slots) {
                DateSlot slot = branch.part.slot();
                if (slot != null && (!branch.part.glued() || tokens.isGlued(at))) {
                    fill(slot, branch.next, at);
                }
            }
        }

        private void fill(DateSlot slot, Fork next, int at) {
            Integer before = values.get(slot);
            int end = slot.fill(document, at, values);
            if (end > 0) {
                int otherBefore = other;
                other = slot == DateSlot.OTHER_DAY ? at : other;
                fillings.addLast(new DateMatch.Filling(slot, new Run(at, end)));
                go(next, end);
                fillings.removeLast();
                other = otherBefore;
            }
            if (before == null) {
                values.remove(slot);
            } else {
                values.put(slot, before);
            }
        }

        private void consider(DatePattern pattern, int end) {
            DateMatch last = best;
            boolean better =
                    last == null
                            || end > last.end()
                            || (end == last.end() && pattern.isBetterThan(last.pattern()));
            if (better && pattern.follows(document, first)) {
                DateMatch match =
                        new DateMatch(new Run(first, end), other, values, fillings, pattern);
                best = match.isCut(tokens) ? best : match;
            }
        }
    }
}
