package org.demarche.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/// What all graphs of a store say of one agreement that tells which it is.
///
/// @param parties the IRIs of its parties
/// @param kinds the local names of its kinds
/// @param dates of its signing, as precise as told
/// @param years those in its name
/// @param words of its IRI that tell what it is about or is called
/// @param topics in small letters with their languages
/// @param names in small letters with their languages
/// @param known whether the world's data have it
record AgreementFacts(
        Node node,
        Set<String> parties,
        Set<String> kinds,
        Set<String> dates,
        Set<String> years,
        Set<String> words,
        Set<String> topics,
        Set<String> names,
        boolean known) {
    private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");
    private static final Pattern MARK = Pattern.compile("(?=.*\\d)[0-9a-f]{6,8}");
    private static final Set<String> AGREEMENTS = Set.of("treaty", "agreement", "other");
    private static final Set<String> DECLARATIONS = Set.of("declaration", "communique");

    static AgreementFacts of(
            Node node,
            Set<String> parties,
            Set<String> kinds,
            Set<String> dates,
            Set<String> topics,
            Set<String> names,
            boolean known) {
        String iri = node.getURI();
        String slug = iri.substring(iri.lastIndexOf('/') + 1);
        for (String party : parties) {
            slug = slug.replace(party.substring(party.lastIndexOf('/') + 1), "");
        }
        Set<String> years = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (String part : known ? new String[0] : slug.toLowerCase(Locale.ROOT).split("-")) {
            if (YEAR.matcher(part).matches()) {
                years.add(part);
            } else if (!part.isEmpty() && !kinds.contains(part) && !MARK.matcher(part).matches()) {
                words.add(part);
            }
        }
        return new AgreementFacts(node, parties, kinds, dates, years, words, topics, names, known);
    }

    /// Whether nothing speaks against their being one: between the same parties, of one kind, of no
    /// different dates, and not about different things.
    boolean canBe(AgreementFacts other) {
        if (!parties.equals(other.parties)
                || !isOfKind(other)
                || (known && other.known)
                || contradicts(other)) {
            return false;
        }
        if (known || other.known) {
            List<String> told = known ? other.toldIn(this) : toldIn(other);
            return told.stream().allMatch(known ? this::isNamedBy : other::isNamedBy);
        }
        return words.containsAll(other.words) || other.words.containsAll(words);
    }

    /// Whether they surely are one: about one thing, too, or signed in one month.
    boolean isLike(AgreementFacts other) {
        boolean month = isMonth(dates) && isMonth(other.dates) && !kinds.contains("memorandum");
        boolean one =
                known || other.known
                        ? !(known ? other.toldIn(this) : toldIn(other)).isEmpty()
                        : words.stream().anyMatch(other.words::contains);
        return (one || month) && canBe(other);
    }

    private boolean isOfKind(AgreementFacts other) {
        return !isResolution()
                && families(kinds).stream().anyMatch(families(other.kinds)::contains);
    }

    private boolean isResolution() {
        return kinds.contains("resolution");
    }

    private static Set<String> families(Set<String> kinds) {
        Set<String> families = new HashSet<>();
        for (String kind : kinds) {
            families.add(
                    AGREEMENTS.contains(kind)
                            ? "agreement"
                            : DECLARATIONS.contains(kind) ? "declaration" : kind);
        }
        return families;
    }

    /// Whether any two of their dates are of different times.
    private boolean contradicts(AgreementFacts other) {
        return differ(dates, other.dates)
                || differ(years, other.years)
                || differ(years, other.dates)
                || differ(dates, other.years);
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return some.stream()
                .anyMatch(o -> others.stream().anyMatch(p -> !o.startsWith(p) && !p.startsWith(o)));
    }

    private static boolean isMonth(Set<String> dates) {
        return dates.stream().anyMatch(d -> d.length() > 4);
    }

    /// Its topics in languages in which the world's data name the other.
    private List<String> toldIn(AgreementFacts world) {
        Set<String> languages = new HashSet<>();
        world.names.forEach(n -> languages.add(language(n)));
        return topics.stream().filter(t -> languages.contains(language(t))).toList();
    }

    private boolean isNamedBy(String topic) {
        String words = topic.substring(0, topic.lastIndexOf('@'));
        return names.stream()
                .anyMatch(n -> language(n).equals(language(topic)) && n.contains(words));
    }

    private static String language(String words) {
        return words.substring(words.lastIndexOf('@'));
    }

    /// How much is known of it: what the world's data have comes first, then the longest date.
    int rank() {
        int longest = dates.stream().mapToInt(String::length).max().orElse(0);
        return (known ? 1000 : 0) + 20 * longest + words.size();
    }
}
