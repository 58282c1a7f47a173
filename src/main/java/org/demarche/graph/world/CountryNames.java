package org.demarche.graph.world;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.WorldProperties;

/// Names of states out of CLDR, in every language wanted and always in English.
final class CountryNames {
    private final Set<String> languages = new LinkedHashSet<>();

    CountryNames(Collection<String> languages) {
        this.languages.add(Locale.ENGLISH.getLanguage());
        this.languages.addAll(languages);
    }

    /// Gives each state that still exists its usual name where the facts have none, and its short
    /// one.
    void complete(Facts facts) {
        for (String language : languages) {
            ULocale locale = ULocale.forLanguageTag(language);
            LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale);
            LocaleDisplayNames brief =
                    LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
            for (Node state : facts.ofType(Classes.STATE)) {
                Node code = facts.one(state, WorldProperties.ALPHA2);
                if (code != null
                        && code.isLiteral()
                        && !facts.isTrue(state, WorldProperties.FORMER)) {
                    String alpha2 = code.getLiteralLexicalForm();
                    add(facts, state, alpha2, full.regionDisplayName(alpha2), language);
                    add(facts, state, alpha2, brief.regionDisplayName(alpha2), language);
                }
            }
        }
    }

    private static void add(Facts facts, Node state, String code, String name, String language) {
        boolean isNamed =
                facts.labels(state, Borrowed.LABEL).stream()
                        .anyMatch(label -> label.language().equals(language));
        Node words = Literals.words(name, language);
        if (!name.equals(code) && !facts.all(state, Borrowed.LABEL).contains(words)) {
            facts.make(Triple.create(state, isNamed ? Borrowed.ALT_LABEL : Borrowed.LABEL, words));
        }
    }
}
