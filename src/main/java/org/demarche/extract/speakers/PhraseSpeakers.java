package org.demarche.extract.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the speaker within longer words for one: at the end of a noun phrase, in the label of a
/// turn, at the beginning of a sentence. For one document.
public final class PhraseSpeakers {
    private static final int PHRASE = 7;
    private static final int LONG_PHRASE = 12;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Speakers speakers;
    private final NamedSpeakers named;
    private final SubjectGrammar subjects;
    private @Nullable Map<String, List<Person>> families;

    PhraseSpeakers(Document document, Cast cast, Speakers speakers, NamedSpeakers named) {
        this.document = document;
        tokens = document.tokens();
        this.cast = cast;
        this.speakers = speakers;
        this.named = named;
        subjects = new SubjectGrammar(document);
    }

    /// The person whose name ends the noun phrase that begins at the token, as in "analyst Jane
    /// Doe" and "the BBC's Jane Doe".
    @Nullable Speaker personWithin(int token, int to) {
        for (int i = token; i < Math.min(to, token + LONG_PHRASE); i++) {
            Naming naming = cast.namings().at(i);
            if (naming != null && naming.referent() instanceof Person && naming.first() == i) {
                return speakers.startingAt(i);
            }
            if (!tokens.isWord(i)
                            && !tokens.is(i, '.')
                            && !document.isSmall(i, SmallWord.POSSESSIVE)
                    || subjects.divides(i)
                    || document.wordAt(i, Category.REPORT_VERB) != null) {
                return null;
            }
        }
        return null;
    }

    /// The person whom the label of a turn names, in full or by the family's name.
    public Speaker labelled(int first, int end) {
        Speaker person = personWithin(first, end);
        if (person != null) {
            return person;
        }
        List<Person> family = families().getOrDefault(familyName(first, end), List.of());
        return family.size() == 1
                ? named.ofPerson(family.getFirst(), Rule.TITLED_SPEAKER).at(first, end)
                : Speaker.UNKNOWN;
    }

    /// The persons of each family's name, each once.
    private Map<String, List<Person>> families() {
        if (families == null) {
            families = new HashMap<>();
            Set<String> known = new HashSet<>();
            for (Naming naming : cast.namings().all()) {
                if (naming.referent() instanceof Person somebody) {
                    String name = familyName(naming.first(), naming.end());
                    if (known.add(name + ' ' + somebody.id())) {
                        families.computeIfAbsent(name, _ -> new ArrayList<>()).add(somebody);
                    }
                }
            }
        }
        return families;
    }

    private String familyName(int first, int end) {
        return tokens.lower(document.pack().familyNameFirst() ? first : end - 1);
    }

    /// Who is the subject of the words from the token on, of which a verb further on is another
    /// predicate.
    public Speaker opening(int from, int verb) {
        for (int i = from; i < Math.min(verb, from + PHRASE); i++) {
            Speaker speaker = speakers.startingAt(i);
            if (speaker != null && !subjects.isGoverned(speaker.first(), from)) {
                return speaker.actor() == null ? Speaker.UNKNOWN : speaker;
            }
        }
        return Speaker.UNKNOWN;
    }
}
