package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Headlines;
import org.demarche.nlp.FoundName;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The names that the model sees in a document, cut to what is a name by the rest of the text. For
/// one thread.
final class FoundNames {
    private final Tokens tokens;
    private final BitSet headlines;
    private final @Nullable FoundName[] byToken;
    private final Set<String> ofPersons = new HashSet<>();

    FoundNames(Document document, NameHeads heads) {
        tokens = document.tokens();
        headlines = new Headlines(document).capitalisedLines();
        byToken = new FoundName[tokens.size()];
        NameEdges edges = new NameEdges(document);
        List<FoundName> names = new ArrayList<>();
        List<FoundName> things = new ArrayList<>();
        for (FoundName found : document.names()) {
            FoundName name = edges.trimmed(found);
            if (name != null) {
                FoundName typed = heads.typed(name);
                (typed == null ? things : names).add(typed == null ? name : typed);
            }
        }
        ExplainedAbbreviations explained = new ExplainedAbbreviations(document, things);
        names.removeIf(explained::has);
        for (FoundName name : proven(new NameSplitter(document, names).split(names))) {
            for (int i = name.first(); i < name.end(); i++) {
                byToken[i] = name;
            }
        }
    }

    /// Without those names that stand only in headlines, where every word is capitalised.
    private List<FoundName> proven(List<FoundName> names) {
        Set<String> inText = new HashSet<>();
        for (FoundName name : names) {
            if (!isHeadline(name.first())) {
                inText.addAll(wordsOf(name));
            }
        }
        return samePersons(names).stream()
                .filter(n -> !isHeadline(n.first()) || inText.containsAll(wordsOf(n)))
                .toList();
    }

    /// A single word that elsewhere is part of a person's name is the person's, too.
    private List<FoundName> samePersons(List<FoundName> names) {
        for (FoundName name : names) {
            if (name.type() == NameType.PERSON && name.end() - name.first() > 1) {
                ofPersons.addAll(wordsOf(name));
            }
        }
        return names.stream()
                .map(n ->
                        n.end() - n.first() == 1 && ofPersons.contains(tokens.lower(n.first()))
                                ? new FoundName(n.first(), n.end(), NameType.PERSON, n.confidence())
                                : n)
                .toList();
    }

    private List<String> wordsOf(FoundName name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            words.add(tokens.lower(i));
        }
        return words;
    }

    /// The name of which the token is a part, null if it is part of none.
    @Nullable FoundName at(int token) {
        return byToken[token];
    }

    /// Whether the token stands in a line that capitalises every word.
    boolean isHeadline(int token) {
        return headlines.get(token);
    }

    /// Whether no word of the name is one of a longer name of a person in the text.
    boolean isOfNoPerson(FoundName name) {
        return Collections.disjoint(wordsOf(name), ofPersons);
    }
}
