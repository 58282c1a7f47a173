package org.demarche.web.answers;

import java.text.NumberFormat;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.demarche.web.explore.Phrases;
import org.demarche.web.findings.Addresses;
import org.jspecify.annotations.Nullable;

/// Turns nodes into what one reader reads: names in the reader's language, numbers and days in the
/// reader's form. For one thread.
final class ResultWords {
    private static final int MOST_DIGITS = 4;
    private static final int MINUTES = "2025-07-13T03:02".length();

    private final Phrases phrases;
    private final Addresses addresses;
    private final NumberFormat numbers;
    private final NumberFormat shares;

    ResultWords(Phrases phrases, Addresses addresses) {
        this.phrases = phrases;
        this.addresses = addresses;
        numbers = NumberFormat.getNumberInstance(phrases.locale());
        numbers.setMaximumFractionDigits(MOST_DIGITS);
        shares = NumberFormat.getPercentInstance(phrases.locale());
    }

    Phrases phrases() {
        return phrases;
    }

    Addresses addresses() {
        return addresses;
    }

    ResultCell cell(@Nullable Node node, ColumnKind kind, Deeds deeds) {
        if (node == null) {
            return ResultCell.EMPTY;
        }
        if (node.isURI()) {
            return new ResultCell(
                    kind.word(),
                    phrases.label(node),
                    addresses.prefixes().shorten(node.getURI()),
                    addresses.page(node.getURI()),
                    "");
        }
        if (!node.isLiteral()) {
            return new ResultCell("text", node.toString(), "", null, "");
        }
        String form = node.getLiteralLexicalForm();
        String text =
                switch (kind) {
                    case NUMBER -> numbers.format(node.getLiteralValue());
                    case SHARE -> shares.format(node.getLiteralValue());
                    case DATE -> time(node);
                    case DEED -> phrases.label(deeds.named(node));
                    case DATED -> phrases.text("query.dated." + form);
                    default -> plain(node);
                };
        return new ResultCell(
                kind.word(), text, text.equals(form) ? "" : form, null, node.getLiteralLanguage());
    }

    private String plain(Node node) {
        if (node.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
            String form = node.getLiteralLexicalForm();
            return phrases.text(
                    form.equals("true") || form.equals("1") ? "query.true" : "query.false");
        }
        return node.getLiteralLexicalForm();
    }

    private String time(Node node) {
        String form = node.getLiteralLexicalForm();
        String day = ColumnKind.day(node).map(phrases::date).orElse(form);
        return form.length() < MINUTES
                ? day
                : day + ", " + form.substring("2025-07-13T".length(), MINUTES);
    }
}
