package org.demarche.web.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.demarche.domain.Modality;
import org.demarche.graph.vocabulary.Vocabulary;

/// What all values of a column are: how they are read, sorted and drawn.
enum ColumnKind {
    /// States alone.
    STATE,
    /// States and organisations.
    PARTY,
    /// Other individuals, but no findings or passages.
    THING,
    /// Acts, the properties that stand for them, or quad classes.
    DEED,
    /// Whether it is told as done.
    MODALITY,
    /// Anything else with an IRI.
    NAME,
    /// Days, months or years, most of all values.
    DATE,
    /// Numbers from 0 to 1 that say how much of a whole.
    SHARE,
    NUMBER,
    /// Where a day comes from, as the queries by name tell it.
    DATED,
    WORDS;

    private static final Set<String> ORIGINS = Set.of("told", "said", "published", "undated");
    private static final Pattern DATE_FORM =
            Pattern.compile("-?\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}.*)?)?");
    private static final Pattern YEAR_FORM = Pattern.compile("\\d{4}");

    /// The word by which a style sheet knows it.
    String word() {
        return switch (this) {
            case NUMBER, SHARE -> "number";
            case DATE -> "date";
            case WORDS, DATED -> "text";
            default -> "name";
        };
    }

    boolean isNumber() {
        return this == NUMBER || this == SHARE;
    }

    boolean isParty() {
        return this == STATE || this == PARTY;
    }

    /// That of a column.
    ///
    /// @param values those that are bound
    /// @param base of the IRIs of individuals
    static ColumnKind of(List<Node> values, Deeds deeds, String base) {
        if (values.isEmpty()) {
            return WORDS;
        }
        if (values.stream().allMatch(deeds::has)) {
            return DEED;
        }
        if (values.stream().allMatch(Node::isURI)) {
            return named(values, base);
        }
        if (values.stream().allMatch(ColumnKind::isNumber)) {
            return values.stream().allMatch(ColumnKind::isShare) ? SHARE : NUMBER;
        }
        if (values.stream().allMatch(ColumnKind::isOrigin)) {
            return DATED;
        }
        long dates = values.stream().filter(value -> day(value).isPresent()).count();
        boolean hasMonths = values.stream().anyMatch(ColumnKind::isMoreThanYear);
        return hasMonths && dates * 2 > values.size() ? DATE : WORDS;
    }

    private static ColumnKind named(List<Node> values, String base) {
        if (all(values, base + "state/")) {
            return STATE;
        }
        if (values.stream()
                .allMatch(value ->
                        value.getURI().startsWith(base + "state/")
                                || value.getURI().startsWith(base + "organization/"))) {
            return PARTY;
        }
        if (values.stream().allMatch(ColumnKind::isModality)) {
            return MODALITY;
        }
        return all(values, base)
                        && values.stream().noneMatch(value -> value.getURI().contains("#"))
                        && values.stream()
                                .noneMatch(value -> value.getURI().startsWith(base + "article/"))
                ? THING
                : NAME;
    }

    private static boolean all(List<Node> values, String start) {
        return values.stream().allMatch(value -> value.getURI().startsWith(start));
    }

    private static boolean isOrigin(Node value) {
        return value.isLiteral() && ORIGINS.contains(value.getLiteralLexicalForm());
    }

    private static boolean isModality(Node value) {
        return Arrays.stream(Modality.values()).map(Vocabulary::concept).anyMatch(value::equals);
    }

    private static boolean isNumber(Node value) {
        return value.isLiteral()
                && value.getLiteralDatatype().isValid(value.getLiteralLexicalForm())
                && value.getLiteralValue() instanceof Number;
    }

    private static boolean isShare(Node value) {
        double number = ((Number) value.getLiteralValue()).doubleValue();
        return value.getLiteralDatatype().equals(XSDDatatype.XSDdouble)
                && number >= 0
                && number <= 1;
    }

    private static boolean isMoreThanYear(Node value) {
        return value.isLiteral()
                && (value.getLiteralDatatype().equals(XSDDatatype.XSDgYear)
                        || DATE_FORM.matcher(value.getLiteralLexicalForm()).matches());
    }

    /// The day, month or year that a value tells, ISO 8601.
    static Optional<String> day(Node value) {
        if (!value.isLiteral()) {
            return Optional.empty();
        }
        String form = value.getLiteralLexicalForm();
        if (YEAR_FORM.matcher(form).matches()) {
            return Optional.of(form);
        }
        return DATE_FORM.matcher(form).matches()
                ? Optional.of(form.substring(0, Math.min(form.length(), "2025-07-13".length())))
                : Optional.empty();
    }
}
