package org.demarche.extract.agreements;

import java.util.Set;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The words of which names of agreements are made, as a document has them.
public final class AgreementWords {
    private static final int LONGEST_TOPIC = 8;
    private static final Set<Category> NO_NAME =
            Set.of(
                    Category.FUNCTION_WORD,
                    Category.REPORT_VERB,
                    Category.OFFICE,
                    Category.HONORIFIC,
                    Category.TITLE_MODIFIER,
                    Category.MONTH,
                    Category.WEEKDAY,
                    Category.MODALITY,
                    Category.CLAUSE_NOUN,
                    Category.AGREEMENT_STATUS,
                    Category.AGREEMENT_PHRASE,
                    Category.AGREEMENT_NOUN);

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Governments governments;

    /// A party at a place of the text.
    ///
    /// @param end the token after it
    public record Partner(int first, int end, Party party) {}

    public AgreementWords(Document document, Cast cast, Governments governments) {
        this.document = document;
        this.cast = cast;
        this.governments = governments;
        tokens = document.tokens();
    }

    /// The longest topic that ends before the token and begins at or after `from`.
    @Nullable Hit topicBefore(int end, int from) {
        for (int first = Math.max(from, end - LONGEST_TOPIC); first < end; first++) {
            for (Hit hit : document.hits().get(first)) {
                if (hit.end() == end && hit.word(Category.TOPIC) != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    public @Nullable Hit topicAt(int token) {
        return token < tokens.size() ? document.wordAt(token, Category.TOPIC) : null;
    }

    /// The state or known organisation that begins at the token.
    public @Nullable Partner partnerAt(int token) {
        if (token >= tokens.size()) {
            return null;
        }
        Naming naming = cast.namings().at(token);
        if (naming != null && naming.isPerson()) {
            return null;
        }
        Party party = naming != null && naming.first() == token ? party(naming) : null;
        if (naming != null && party != null) {
            return new Partner(token, naming.end(), party);
        }
        for (Hit hit : document.hits().get(token)) {
            if (hit.sense() instanceof Sense.Name(State state, Sense.NameRole role)
                    && role != Sense.NameRole.AMBIGUOUS) {
                return new Partner(token, hit.end(), state);
            }
        }
        return null;
    }

    /// The one that ends right before the token.
    @Nullable Partner partnerBefore(int end, int from) {
        for (int first = Math.max(from, end - LONGEST_TOPIC); first < end; first++) {
            Partner partner = partnerAt(first);
            if (partner != null && partner.end() == end) {
                return partner;
            }
        }
        return null;
    }

    /// Whoever acts or is acted for at the token: also persons, names found by their looks, and
    /// capitals for their states.
    @Nullable Partner actorAt(int token) {
        Partner partner = partnerAt(token);
        Naming naming = cast.namings().at(token);
        if (partner != null || naming == null || naming.first() != token || hasNoun(naming)) {
            return partner;
        }
        if (naming.referent() instanceof Place place) {
            State state = governments.capitalOf(place);
            return state == null ? null : new Partner(token, naming.end(), state);
        }
        Party party = cast.partyOf(naming.referent());
        return party == null ? null : new Partner(token, naming.end(), party);
    }

    /// Whether the name there is an adjective, such as "Russian".
    boolean isAdjective(int token) {
        Naming naming = cast.namings().at(token);
        return naming != null && naming.role() == Sense.NameRole.DEMONYM;
    }

    /// Whether the token is of a person's name.
    boolean isPerson(int token) {
        Naming naming = cast.namings().at(token);
        return naming != null && naming.isPerson();
    }

    /// Whether more than its looks tells that it is a party.
    boolean isCertain(Partner partner) {
        return !(partner.party() instanceof Organization o)
                || !o.sameAs().isEmpty()
                || o.kind() != null;
    }

    private @Nullable Party party(Naming naming) {
        return switch (naming.referent()) {
            case State state -> state;
            case Organization o when !o.sameAs().isEmpty() || o.kind() != null -> o;
            case null, default -> null;
        };
    }

    /// The model of names takes names of agreements for those of organisations.
    private boolean hasNoun(Naming naming) {
        for (int i = naming.first(); i < naming.end(); i++) {
            if (document.wordAt(i, Category.AGREEMENT_NOUN) != null) {
                return true;
            }
        }
        return false;
    }

    /// The place that begins at the token: of a name, not of the agreement's signing.
    @Nullable Place placeAt(int token) {
        if (token < tokens.size()) {
            for (Hit hit : document.hits().get(token)) {
                if (hit.sense() instanceof Sense.Name(Place place, var role)) {
                    return place;
                }
            }
            Naming naming = cast.namings().at(token);
            if (naming != null && naming.referent() instanceof Place place) {
                return place;
            }
        }
        return null;
    }

    /// A capitalised word that is no word of the language known here, nor a person.
    boolean isProper(int token) {
        if (token < 0
                || token >= tokens.size()
                || !tokens.isWord(token)
                || !tokens.isCapitalised(token)) {
            return false;
        }
        Naming naming = cast.namings().at(token);
        return (naming == null || !naming.isPerson())
                && document.hits().get(token).stream()
                        .noneMatch(h ->
                                h.length() == 1
                                        && h.sense() instanceof Sense.Word(LexicalEntry entry)
                                        && NO_NAME.contains(entry.category()));
    }

    boolean isYear(int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        String word = tokens.word(token);
        return word.length() == 4
                && (word.startsWith("1") || word.startsWith("20"))
                && word.compareTo("1600") > 0
                && tokens.isNumber(token);
    }

    /// The phrase of the value that begins at the token.
    public @Nullable Hit phraseAt(int token, String value) {
        if (token >= 0 && token < tokens.size()) {
            for (Hit hit : document.hits().get(token)) {
                LexicalEntry entry = hit.word(Category.AGREEMENT_PHRASE);
                if (entry != null && entry.value().equals(value)) {
                    return hit;
                }
            }
        }
        return null;
    }

    public boolean isPhrase(int token, String value) {
        return phraseAt(token, value) != null;
    }

    boolean isHyphen(int token) {
        return token >= 0
                && token < tokens.size()
                && (tokens.is(token, '-') || tokens.is(token, '–') || tokens.is(token, '—'));
    }

    /// Whether "'s" ends right before the token.
    boolean isGenitive(int end) {
        return end >= 3
                && tokens.word(end - 1).length() == 1
                && tokens.isGlued(end - 1)
                && (tokens.is(end - 2, '\'') || tokens.is(end - 2, '’'))
                && tokens.isGlued(end - 2);
    }
}
