package org.demarche.graph.world;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.domain.PartialDate;
import org.demarche.graph.vocabulary.Classes;

/// The words of one language in which labels of individuals are made. Immutable.
public final class LanguageWords {
    /// More members of a list than these are left out.
    private static final int MEMBERS = 4;

    /// Code points of longer words that a label quotes.
    private static final int QUOTED = 60;

    /// Code points of a longer name that stands in the label of something else.
    private static final int NAMED = 320;

    private static final String CUT = "…";

    private final String language;
    private final Map<Node, String> terms;
    private final Map<Node, LabelPattern> patterns;
    private final String[] months;
    private final ListFormatter lists;

    LanguageWords(String language, Map<Node, String> terms, Map<Node, LabelPattern> patterns) {
        ULocale locale = ULocale.forLanguageTag(language);
        this.language = language;
        this.terms = Map.copyOf(terms);
        this.patterns = Map.copyOf(patterns);
        months =
                DateFormatSymbols.getInstance(locale)
                        .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        lists = ListFormatter.getInstance(locale);
    }

    /// The language that the labels are in.
    public String language() {
        return language;
    }

    /// What people call a term of the ontology; the empty string if it has no label.
    public String term(Node term) {
        return terms.getOrDefault(term, "");
    }

    /// Whether a term has a pattern of its own.
    public boolean hasPattern(Node term) {
        return patterns.containsKey(term);
    }

    /// The label that the pattern of a class, kind, modality or property gives; the empty string if
    /// there is none.
    ///
    /// @param values by the names of the slots
    public String label(Node term, Map<String, String> values) {
        LabelPattern pattern = patterns.get(term);
        return pattern == null ? "" : pattern.fill(values);
    }

    /// A day, month or year.
    public String date(PartialDate date) {
        return label(
                Classes.DATE,
                Map.of(
                        "day", date.day() == 0 ? "" : Integer.toString(date.day()),
                        "month", date.month() == 0 ? "" : months[date.month() - 1],
                        "year", Integer.toString(date.year())));
    }

    /// Several things in one breath.
    public String list(List<String> members) {
        if (members.size() <= MEMBERS) {
            return lists.format(members);
        }
        return String.join(", ", members.subList(0, MEMBERS - 1)) + ", " + CUT;
    }

    /// The first words of a text on one line; all of them if they are few.
    public static String first(String text) {
        return cut(text.strip().replaceAll("\\s+", " "), QUOTED);
    }

    /// A name in the label of something else: all of it but where it is a paragraph.
    public static String name(String name) {
        return cut(name, NAMED);
    }

    private static String cut(String line, int most) {
        if (line.length() <= most || line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int end = line.offsetByCodePoints(0, most);
        int blank = line.lastIndexOf(' ', end);
        String cut = line.substring(0, blank > most / 2 ? blank : end);
        return cut.replaceAll("[\\p{Punct}\\s]+$", "") + CUT;
    }
}
