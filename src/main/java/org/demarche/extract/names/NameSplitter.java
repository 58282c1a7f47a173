package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.nlp.FoundName;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;

/// Parts an organisation from the person whose name follows it without a comma, as in "Chairman
/// Acme Foundation Jane Doe": where a known organisation or institution ends, or where a name
/// begins by which the text later calls the person.
final class NameSplitter {
    private static final int LONGEST_PERSON = 4;
    private static final double SPLIT = 0.8;

    private final Document document;
    private final Tokens tokens;
    private final Set<String> shortNames = new HashSet<>();

    NameSplitter(Document document, List<FoundName> names) {
        this.document = document;
        tokens = document.tokens();
        for (FoundName name : names) {
            if (name.type() == NameType.PERSON && name.end() - name.first() == 1) {
                shortNames.add(tokens.word(name.first()));
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Hit verb = document.wordAt(i, Category.REPORT_VERB);
            if (verb != null
                    && verb.end() < tokens.size()
                    && tokens.isCapitalised(verb.end())
                    && document.isUnknown(verb.end())) {
                shortNames.add(tokens.word(verb.end()));
            }
        }
    }

    /// The names with such organisations in two.
    List<FoundName> split(List<FoundName> names) {
        List<FoundName> split = new ArrayList<>();
        for (FoundName name : names) {
            int at = name.type() == NameType.PERSON ? -1 : person(name);
            if (at > name.first()) {
                split.add(new FoundName(name.first(), at, name.type(), name.confidence()));
                split.add(new FoundName(at, name.end(), NameType.PERSON, SPLIT));
            } else {
                split.add(name);
            }
        }
        return split;
    }

    /// The first token of the person within the name, -1 if there is none.
    private int person(FoundName name) {
        if (!followsTitle(name.first())) {
            return -1;
        }
        for (int i = Math.max(name.first() + 1, name.end() - LONGEST_PERSON); i < name.end(); i++) {
            if (shortNames.contains(tokens.word(i))) {
                boolean last = i == name.end() - 1 && i - 1 > name.first();
                return last ? i - 1 : i;
            }
        }
        int known = knownEnd(name);
        return known > 0 && name.end() - known >= 2 && name.end() - known <= LONGEST_PERSON
                ? known
                : -1;
    }

    private boolean followsTitle(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 6); i--) {
            if (tokens.is(i, '.') || tokens.is(i, ',')) {
                return false;
            }
            Hit office = document.wordAt(i, Category.OFFICE);
            if (office != null) {
                return true;
            }
        }
        return false;
    }

    /// Where a known organisation or an institution with which the name begins ends, 0 if it begins
    /// with none.
    private int knownEnd(FoundName name) {
        for (Hit hit : document.hits().get(name.first())) {
            boolean known =
                    hit.sense() instanceof Sense.Name || hit.word(Category.INSTITUTION) != null;
            if (known && hit.end() < name.end()) {
                return hit.end();
            }
        }
        return 0;
    }
}
