package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.agreements.AgreementNaming.Pointer;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds where a document names agreements and where it points back to them.
final class AgreementNamingFinder {
    private static final int ARTICLE_REACH = 4;
    private static final String LAW = "LAW";
    private static final Set<String> NONE = Set.of(LAW, "NOT");

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final AgreementNameReader reader;

    AgreementNamingFinder(Document document, AgreementWords words, AgreementNameReader reader) {
        this.document = document;
        this.words = words;
        this.reader = reader;
        tokens = document.tokens();
    }

    /// In the order of the text, none within another.
    List<AgreementNaming> namings() {
        List<AgreementNaming> namings = new ArrayList<>();
        int from = 0;
        int token = 0;
        while (token < tokens.size()) {
            AgreementName name = nameAt(token, from);
            if (name == null) {
                Hit hit = document.wordAt(token, Category.AGREEMENT_NOUN);
                token = hit == null ? token + 1 : hit.end();
                continue;
            }
            Pointer pointer = pointer(name);
            if (pointer != null) {
                namings.add(name.naming(pointer));
                from = name.last;
            }
            token = Math.max(name.last, token + 1);
        }
        return new ShortForms(document).added(namings);
    }

    /// Whether a law begins at the token.
    boolean isLaw(int token) {
        LexicalEntry noun = document.entryAt(token, Category.AGREEMENT_NOUN);
        return noun != null && noun.value().equals(LAW);
    }

    private @Nullable AgreementName nameAt(int token, int from) {
        Hit hit = document.wordAt(token, Category.AGREEMENT_NOUN);
        LexicalEntry noun = hit == null ? null : hit.word(Category.AGREEMENT_NOUN);
        Hit known = known(token);
        if (known == null && hit != null && noun != null) {
            Hit next = hit.end() < tokens.size() ? known(hit.end()) : null;
            if (next != null) {
                return reader.known(
                        agreement(next),
                        token,
                        next.end(),
                        isNone(noun) ? nounWithin(token, next.end()) : noun);
            }
        }
        if (known != null) {
            Hit after =
                    known.end() < tokens.size()
                            ? document.wordAt(known.end(), Category.AGREEMENT_NOUN)
                            : null;
            LexicalEntry last = after == null ? null : after.word(Category.AGREEMENT_NOUN);
            boolean both = last != null && !last.has("name", "after") && !isNone(last);
            int end = both && after != null ? after.end() : known.end();
            return reader.known(agreement(known), token, end, nounWithin(token, end));
        }
        if (hit == null || noun == null || isNone(noun)) {
            return null;
        }
        AgreementName name = reader.around(hit, noun, from);
        for (int i = hit.end(); i < name.end; i++) {
            Hit within = known(i);
            if (within != null
                    && within.end() >= name.end
                    && AgreementNaming.fits(agreement(within).kind(), name.kind())) {
                return reader.known(agreement(within), name.first, within.end(), noun);
            }
        }
        name.known.addAll(candidates(name));
        return name;
    }

    private static boolean isNone(LexicalEntry noun) {
        return NONE.contains(noun.value());
    }

    /// The noun within a known name, one of no form if it has none.
    private LexicalEntry nounWithin(int first, int end) {
        for (int i = first; i < end; i++) {
            LexicalEntry noun = document.entryAt(i, Category.AGREEMENT_NOUN);
            if (noun != null && !isNone(noun)) {
                return noun;
            }
        }
        return new LexicalEntry("", Category.AGREEMENT_NOUN, AgreementKind.OTHER.name(), Map.of());
    }

    private @Nullable Hit known(int token) {
        return document.hits().get(token).stream()
                .filter(h ->
                        h.sense() instanceof Sense.Name(Agreement a, Sense.NameRole role)
                                && role != Sense.NameRole.AMBIGUOUS)
                .max(Comparator.comparingInt(Hit::length))
                .orElse(null);
    }

    private static Agreement agreement(Hit hit) {
        return (Agreement) ((Sense.Name) hit.sense()).referent();
    }

    /// Known agreements of which the name may be one that several have.
    private List<Agreement> candidates(AgreementName name) {
        List<Agreement> candidates = new ArrayList<>();
        for (int i = name.first; i < name.end; i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Name(Agreement a, var role)
                        && hit.end() <= name.end
                        && hit.length() > 1) {
                    candidates.add(a);
                }
            }
        }
        return candidates;
    }

    /// Null if it is no particular agreement.
    private @Nullable Pointer pointer(AgreementName name) {
        Boolean definite = definite(name);
        if (name.sure) {
            return Pointer.NAME;
        }
        if (isGeneric(name)) {
            return null;
        }
        if (name.isName() || !name.known.isEmpty()) {
            return Pointer.NAME;
        }
        if (name.noun.has("number", "plural") || name.noun.has("needs", "name")) {
            return null;
        }
        if (definite == null) {
            boolean thing = name.noun.has("name", "after") && !name.noun.has("loose", "yes");
            return thing && name.noun.attribute("needs") == null ? Pointer.NEW : null;
        }
        return definite ? Pointer.BACK : Pointer.NEW;
    }

    private boolean isGeneric(AgreementName name) {
        return before(name.first, "generic") || words.isPhrase(name.first - 1, "generic");
    }

    /// Whether the noun points back; null if nothing tells and it is but a word.
    private @Nullable Boolean definite(AgreementName name) {
        for (int at : new int[] {name.end, name.last}) {
            Hit mark = name.noun.has("name", "after") ? words.phraseAt(at, "definite") : null;
            if (mark != null) {
                name.last = Math.max(name.last, mark.end());
                return true;
            }
        }
        if (name.noun.has("name", "after")) {
            boolean begins = document.sentenceOf(name.first).first() == name.first;
            if (begins || document.isFunction(name.last, "relative")) {
                return true;
            }
            return words.isPhrase(name.first - 1, "indefinite") ? Boolean.FALSE : null;
        }
        if (words.isGenitive(name.first) || before(name.first, "definite")) {
            return true;
        }
        return before(name.first, "indefinite") ? Boolean.FALSE : null;
    }

    /// Whether the phrase stands before the name with nothing but describing words between.
    private boolean before(int first, String value) {
        int begin = document.sentenceOf(first).first();
        for (int at = first - 1; at >= Math.max(begin, first - ARTICLE_REACH); at--) {
            if (words.isPhrase(at, value)) {
                return true;
            }
            boolean describes =
                    words.isHyphen(at)
                            || tokens.isNumber(at)
                            || (tokens.isWord(at)
                                    && !document.hits().get(at).stream()
                                            .anyMatch(AgreementNamingFinder::isGrammar));
            if (!describes || words.isPhrase(at, "definite") || words.isPhrase(at, "indefinite")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isGrammar(Hit hit) {
        return hit.word(Category.FUNCTION_WORD) != null
                || hit.word(Category.AGREEMENT_STATUS) != null
                || hit.word(Category.REPORT_VERB) != null
                || hit.word(Category.MODALITY) != null;
    }
}
