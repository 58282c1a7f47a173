package org.demarche.web.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Filter;
import org.jspecify.annotations.Nullable;

/// What a filter asks for, in words for people.
///
/// @param words that statements must have, or empty
public record FilterWords(Filter filter, String words, Phrases phrases) {
    /// What an exploration asks for.
    public static FilterWords of(Exploration exploration) {
        return new FilterWords(exploration.filter(), exploration.words(), exploration.phrases());
    }

    /// All of it in one line; what stands for no filter where there is none.
    public String all() {
        List<String> parts =
                Stream.of(parties(), period(), acts(), speaker(), manner(), source(), agreement())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toCollection(ArrayList::new));
        if (!words.isEmpty()) {
            parts.add(withWords());
        }
        return parts.isEmpty() ? phrases.text("explore.filter.all") : String.join(" · ", parts);
    }

    /// Which states, and in which direction; this and the others are empty without a filter.
    public String parties() {
        Node state = filter.node("state");
        Node other = filter.node("other");
        if (state == null && other == null) {
            return "";
        }
        return switch (filter.word("direction")) {
            case "from" -> arrow("explore.parties.from", state, other);
            case "to" -> arrow("explore.parties.from", other, state);
            default -> both(state, other);
        };
    }

    private String arrow(String key, @Nullable Node from, @Nullable Node to) {
        return phrases.text(key, labelOrAnyone(from), labelOrAnyone(to));
    }

    private String both(@Nullable Node state, @Nullable Node other) {
        if (state == null || other == null) {
            return labelOrAnyone(state == null ? other : state);
        }
        return arrow("explore.parties.both", state, other);
    }

    private String labelOrAnyone(@Nullable Node party) {
        return party == null ? phrases.text("explore.parties.anyone") : phrases.label(party);
    }

    String period() {
        return period(filter.word("from"), filter.word("until"));
    }

    private String period(String from, String until) {
        if (from.isEmpty() && until.isEmpty()) {
            return "";
        }
        if (from.equals(until)) {
            return phrases.date(from);
        }
        if (until.isEmpty()) {
            return phrases.text("explore.period.since", phrases.date(from));
        }
        return from.isEmpty()
                ? phrases.text("explore.period.until", phrases.date(until))
                : phrases.text("explore.period.range", phrases.date(from), phrases.date(until));
    }

    String acts() {
        return joined(word("kind", "explore.kind."), quad(), word("act", "explore.act."));
    }

    private String quad() {
        String quad = filter.word("quad");
        return quad.isEmpty() ? "" : phrases.text("quad." + quad);
    }

    String speaker() {
        String speaker = node("speaker", "explore.speaker.by");
        return joined(speaker, node("office", "explore.speaker.office"));
    }

    String manner() {
        String least = filter.word("confidence");
        return joined(
                word("modality", "explore.modality."),
                word("form", "explore.form."),
                least.isEmpty() ? "" : phrases.text("explore.confidence.least", least));
    }

    String source() {
        String outlet = filter.word("outlet");
        String language = filter.word("language");
        return joined(
                outlet.isEmpty() ? "" : phrases.text("explore.source.outlet", outlet),
                language.isEmpty()
                        ? ""
                        : phrases.text("explore.source.language", phrases.language(language)),
                node("article", "explore.source.article"));
    }

    String agreement() {
        Node agreement = filter.node("agreement");
        String stance = filter.word("stance");
        if (stance.isEmpty()) {
            return node("agreement", "explore.agreement.about");
        }
        return phrases.text(
                "explore.agreement." + stance,
                agreement == null
                        ? phrases.text("explore.agreement.any")
                        : phrases.label(agreement));
    }

    String withWords() {
        return words.isEmpty() ? "" : phrases.text("explore.words.with", words);
    }

    private String word(String name, String prefix) {
        String value = filter.word(name);
        return value.isEmpty() ? "" : phrases.text(prefix + value);
    }

    private String node(String name, String key) {
        Node node = filter.node(name);
        return node == null ? "" : phrases.text(key, phrases.label(node));
    }

    private static String joined(String... parts) {
        return String.join(", ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
