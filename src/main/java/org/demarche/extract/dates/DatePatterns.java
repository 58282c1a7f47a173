package org.demarche.extract.dates;

import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// All shapes of dates of a language, by where they may stand. Immutable once built.
final class DatePatterns {
    private final DateTrie leads = new DateTrie();
    private final DateTrie dates = new DateTrie();
    private final DateTrie datesAfterLeads = new DateTrie();
    private final DateTrie tails = new DateTrie();

    /// @throws IllegalArgumentException if a row of the pack's patterns is none
    DatePatterns(LanguagePack pack) {
        int rank = 0;
        for (LexicalEntry entry : pack.entries(Category.DATE_PATTERN)) {
            for (DatePattern pattern : DatePattern.of(entry, rank++)) {
                add(pattern);
            }
        }
    }

    private void add(DatePattern pattern) {
        switch (pattern.place()) {
            case "lead" -> leads.add(pattern);
            case "inner" -> datesAfterLeads.add(pattern);
            case "tail" -> tails.add(pattern);
            case "" -> {
                dates.add(pattern);
                datesAfterLeads.add(pattern);
            }
            default ->
                    throw new IllegalArgumentException(
                            "\""
                                    + pattern.entry().form()
                                    + "\": place is lead, inner or tail, not "
                                    + pattern.place());
        }
    }

    /// The longest date that begins at the token, with the weekday or the like before it. Null if
    /// there is none.
    @Nullable DateMatch at(Document document, int token) {
        DateMatch lead = leads.longest(document, token);
        if (lead != null) {
            DateMatch rest = after(document, lead);
            DateMatch second = rest == null ? leadAfter(document, lead) : null;
            rest = second == null ? rest : after(document, second);
            if (rest != null) {
                return rest.ledBy(lead);
            }
        }
        return dates.longest(document, token);
    }

    private @Nullable DateMatch after(Document document, DateMatch lead) {
        if (lead.end() >= document.tokens().size() || document.isParted(lead.end())) {
            return null;
        }
        DateMatch rest = datesAfterLeads.longest(document, lead.end());
        return rest != null && rest.isDayOfMonth() ? rest : null;
    }

    /// "yesterday, Tuesday (18/3)"
    private @Nullable DateMatch leadAfter(Document document, DateMatch lead) {
        return lead.end() >= document.tokens().size() ? null : leads.longest(document, lead.end());
    }

    /// What goes on a date that ended before the token, null if nothing does.
    @Nullable DateMatch after(Document document, int token) {
        return tails.longest(document, token);
    }
}
