package org.demarche.web.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// Which findings are asked for: the filter bar of the explorer, which stands in the address of its
/// page. Immutable.
///
/// @param nodes by parameter: `state`, `other`, `speaker`, `office`, `agreement`, `article`
/// @param words by parameter: `direction` (from or to `state`), `kind` (statement or relation),
///   `act`, `quad` ([#PLAIN] for none), `stance` towards `agreement` or any, `modality`, `form`,
///   `language` and `outlet` of the article, `from`, `until`, `confidence`
public record Filter(Map<String, Node> nodes, Map<String, String> words) {
    /// Parameters whose values are individuals.
    public static final List<String> NODES =
            List.of("state", "other", "speaker", "office", "agreement", "article");

    /// Parameters whose values are words.
    public static final List<String> WORDS =
            List.of(
                    "direction",
                    "kind",
                    "act",
                    "quad",
                    "stance",
                    "modality",
                    "form",
                    "language",
                    "outlet",
                    "from",
                    "until",
                    "confidence");

    /// The `quad` of plain statements, which have none.
    public static final String PLAIN = "plain";

    public static final Filter ALL = new Filter(Map.of(), Map.of());

    public Filter {
        nodes = Map.copyOf(nodes);
        words = Map.copyOf(words);
    }

    /// The filter of an address; what is empty or unknown is left out.
    ///
    /// @param individual turns what stands in the address into an individual
    public static Filter of(
            Map<String, String> parameters, Function<String, Optional<Node>> individual) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : NODES) {
            String value = parameters.getOrDefault(name, "");
            if (!value.isBlank()) {
                individual.apply(value.strip()).ifPresent(node -> nodes.put(name, node));
            }
        }
        for (String name : WORDS) {
            String value = parameters.getOrDefault(name, "");
            if (!value.isBlank()) {
                words.put(name, value.strip());
            }
        }
        return new Filter(nodes, words);
    }

    /// The same with another individual; none takes it out.
    public Filter with(String name, @Nullable Node value) {
        Map<String, Node> others = new LinkedHashMap<>(nodes);
        others.remove(name);
        if (value != null) {
            others.put(name, value);
        }
        return new Filter(others, words);
    }

    /// The same with another word; an empty one takes it out.
    public Filter with(String name, String value) {
        Map<String, String> others = new LinkedHashMap<>(words);
        others.remove(name);
        if (!value.isEmpty()) {
            others.put(name, value);
        }
        return new Filter(nodes, others);
    }

    /// The same without some parameters.
    public Filter without(String... names) {
        Map<String, Node> otherNodes = new LinkedHashMap<>(nodes);
        Map<String, String> otherWords = new LinkedHashMap<>(words);
        otherNodes.keySet().removeAll(List.of(names));
        otherWords.keySet().removeAll(List.of(names));
        return new Filter(otherNodes, otherWords);
    }

    public @Nullable Node node(String name) {
        return nodes.get(name);
    }

    /// The words of a parameter, or empty.
    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    /// A party that every finding must have, or null.
    @Nullable Node narrowest() {
        for (String name : List.of("speaker", "office", "other", "state")) {
            Node node = nodes.get(name);
            if (node != null) {
                return node;
            }
        }
        return null;
    }

    /// Whether a finding fits: only by what is asked for, as it is asked of thousands.
    ///
    /// @param articles what stands above an article's text
    Predicate<Finding> fits(Function<Node, ArticleHead> articles) {
        Predicate<Finding> fits = _ -> true;
        if (hasNode("state", "other", "speaker", "office")) {
            fits = fits.and(finding -> matches(finding.who()));
        }
        if (hasNode("agreement") || hasWord("act", "quad", "modality", "form", "kind", "stance")) {
            fits = fits.and(finding -> matches(finding.what()));
        }
        if (hasWord("from", "until")) {
            fits = fits.and(finding -> matches(finding.when()));
        }
        if (hasNode("article")) {
            fits = fits.and(finding -> is("article", finding.article()));
        }
        double least = least();
        if (least > 0) {
            fits = fits.and(finding -> finding.confidence() >= least);
        }
        if (hasWord("language", "outlet")) {
            fits = fits.and(finding -> matches(articles.apply(finding.article())));
        }
        return fits;
    }

    private boolean hasNode(String... names) {
        return Stream.of(names).anyMatch(nodes::containsKey);
    }

    private boolean hasWord(String... names) {
        return Stream.of(names).anyMatch(words::containsKey);
    }

    private boolean matches(ArticleHead article) {
        return is("language", article.language()) && is("outlet", article.publisher());
    }

    private boolean matches(Who who) {
        return is("speaker", who.speaker()) && is("office", who.office()) && stands(who);
    }

    private boolean stands(Who who) {
        Node state = nodes.get("state");
        Node other = nodes.get("other");
        boolean from = isFrom(who, state) && isTo(who, other);
        boolean to = isTo(who, state) && isFrom(who, other);
        return switch (word("direction")) {
            case "from" -> from;
            case "to" -> to;
            default -> from || to;
        };
    }

    private static boolean isFrom(Who who, @Nullable Node party) {
        return party == null || who.isFrom(party);
    }

    private static boolean isTo(Who who, @Nullable Node party) {
        return party == null || who.isTo(party);
    }

    private boolean matches(What what) {
        return is("act", what.act())
                && is("quad", what.quadClass().map(QuadClass::term).orElse(PLAIN))
                && is("modality", what.modality())
                && is("form", what.form())
                && is("kind", what.isStatement() ? "statement" : "relation")
                && takesUp(what.stances());
    }

    /// One stance has to be of the kind and towards the agreement.
    private boolean takesUp(List<TakenStance> stances) {
        Node agreement = nodes.get("agreement");
        return (agreement == null && word("stance").isEmpty())
                || stances.stream()
                        .anyMatch(one ->
                                is("stance", one.kind())
                                        && (agreement == null || one.within().contains(agreement)));
    }

    /// Compared as precisely as the less precise of the two.
    private boolean matches(When when) {
        String from = word("from");
        String until = word("until");
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        return !when.day().isEmpty()
                && (from.isEmpty() || compare(when.day(), from) >= 0)
                && (until.isEmpty() || compare(when.day(), until) <= 0);
    }

    private static int compare(String day, String bound) {
        int length = Math.min(day.length(), bound.length());
        return day.substring(0, length).compareTo(bound.substring(0, length));
    }

    private double least() {
        String least = word("confidence");
        return least.matches("[01](\\.\\d+)?") ? Double.parseDouble(least) : 0;
    }

    private boolean is(String name, @Nullable Node value) {
        Node wanted = nodes.get(name);
        return wanted == null || wanted.equals(value);
    }

    private boolean is(String name, String value) {
        String wanted = words.get(name);
        return wanted == null || wanted.equals(value);
    }

    /// An individual by what stands in an address: `PRK` is a state, `person/PRK-…` any path below
    /// the base.
    public static Node individual(String base, String words) {
        if (words.startsWith(base)) {
            return NodeFactory.createURI(words);
        }
        return NodeFactory.createURI(base + (words.contains("/") ? words : "state/" + words));
    }
}
