package org.demarche.web.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.domain.Span;
import org.demarche.domain.Text;

/// A text cut at each place where something found begins or ends, so that overlapping findings can
/// be shown without nesting. For one thread while it is made.
final class MarkedText {
    private final Text text;
    private final TreeMap<Integer, List<FoundEntry>> begins = new TreeMap<>();
    private final TreeMap<Integer, List<FoundEntry>> ends = new TreeMap<>();
    private final Map<FoundEntry, Integer> open = new LinkedHashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Paragraph current = new Paragraph(new ArrayList<>(), new ArrayList<>());

    /// @param voices who begins to speak in it
    record Paragraph(List<String> voices, List<Stretch> stretches) {}

    /// @param kinds the terms of the kinds of what covers it, with spaces between
    /// @param found the ids of what covers it, with spaces between
    /// @param begins the ids of what begins with it for the first time
    /// @param title what covers it, in words
    record Stretch(String words, String kinds, String found, List<String> begins, String title) {}

    private MarkedText(Text text, List<FoundEntry> entries) {
        this.text = text;
        for (FoundEntry entry : entries) {
            for (Span span : entry.spans()) {
                if (!span.isEmpty()) {
                    begins.computeIfAbsent(span.begin(), _ -> new ArrayList<>()).add(entry);
                    ends.computeIfAbsent(span.end(), _ -> new ArrayList<>()).add(entry);
                }
            }
        }
    }

    /// The paragraphs that are not blank.
    ///
    /// @throws IndexOutOfBoundsException if an entry's span is not within the text
    static List<Paragraph> paragraphs(Text text, List<FoundEntry> entries) {
        return new MarkedText(text, entries).cut();
    }

    private List<Paragraph> cut() {
        var cuts = new TreeSet<Integer>(begins.keySet());
        cuts.addAll(ends.keySet());
        String flat = text.flat();
        for (int line = flat.indexOf('\n'); line >= 0; line = flat.indexOf('\n', line + 1)) {
            cuts.add(line);
            cuts.add(line + 1);
        }
        cuts.add(0);
        cuts.add(text.length());
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                stretch(new Span(from, to));
            }
            turn(to);
            from = to;
        }
        finishParagraph();
        return paragraphs;
    }

    /// Closes what ends here and opens what begins here.
    private void turn(int at) {
        for (FoundEntry entry : ends.getOrDefault(at, List.of())) {
            open.computeIfPresent(entry, (_, times) -> times == 1 ? null : times - 1);
        }
        for (FoundEntry entry : begins.getOrDefault(at, List.of())) {
            open.merge(entry, 1, Integer::sum);
        }
    }

    private void stretch(Span span) {
        String words = text.cut(span);
        if (words.equals("\n")) {
            finishParagraph();
            return;
        }
        List<String> begun = new ArrayList<>();
        for (FoundEntry entry : open.keySet()) {
            if (entry.spans().getFirst().begin() == span.begin()) {
                begun.add(entry.id());
                boolean isVoice =
                        entry.kind() == FoundKind.STATEMENT && !entry.title().words().isEmpty();
                if (isVoice && !current.voices().contains(entry.title().words())) {
                    current.voices().add(entry.title().words());
                }
            }
        }
        Collection<FoundEntry> covering = open.keySet();
        current.stretches()
                .add(
                        new Stretch(
                                words,
                                joined(covering, entry -> entry.kind().term(), " "),
                                joined(covering, FoundEntry::id, " "),
                                begun,
                                joined(covering, entry -> entry.title().words(), " · ")));
    }

    private static String joined(
            Collection<FoundEntry> entries, Function<FoundEntry, String> part, String between) {
        return entries.stream()
                .map(part)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }

    private void finishParagraph() {
        if (current.stretches().stream().anyMatch(stretch -> !stretch.words().isBlank())) {
            paragraphs.add(current);
        }
        current = new Paragraph(new ArrayList<>(), new ArrayList<>());
    }
}
