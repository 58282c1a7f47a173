package org.demarche.extract.citations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Mention;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds where a document names agreements and where it points back to them.
public final class AgreementNamingFinder {
    private static final int STEP = 3;

    private final Document document;
    private final Tokens tokens;
    private final AgreementNameReader reader;
    private final KnownNames names;
    private final Definiteness definiteness;

    /// @param dates the dates that the document names
    public AgreementNamingFinder(Document document, AgreementWords words, List<Mention> dates) {
        this.document = document;
        reader = new AgreementNameReader(document, words, dates);
        names = new KnownNames(document);
        definiteness = new Definiteness(document, words);
        tokens = document.tokens();
    }

    /// In the order of the text, none within another.
    public AgreementNamings namings() {
        List<AgreementNaming> namings = new ArrayList<>();
        int from = 0;
        int token = 0;
        while (token < tokens.size()) {
            AgreementNamingBuilder name = nameAt(token, from);
            if (name == null) {
                Hit hit = document.wordAt(token, Category.AGREEMENT_NOUN);
                token = hit == null ? token + 1 : hit.end();
                continue;
            }
            Pointer pointer = names.isOfOrganization(name) ? null : pointer(name);
            if (pointer != null) {
                AgreementNaming naming = name.build(pointer);
                shareWithLast(namings, naming);
                namings.add(naming);
                from = name.last;
            }
            token = Math.max(name.last, token + 1);
        }
        return new AgreementNamings(new ShortForms(document).added(namings));
    }

    /// "A and B with Chad": both are with Chad.
    private void shareWithLast(List<AgreementNaming> namings, AgreementNaming naming) {
        AgreementNaming last = namings.isEmpty() ? null : namings.getLast();
        if (last != null
                && last.partners().isEmpty()
                && !last.sure()
                && last.last() + 1 == naming.first()
                && document.isSmall(last.last(), SmallWord.AND)) {
            namings.set(namings.size() - 1, last.sharing(naming));
        }
    }

    private @Nullable AgreementNamingBuilder nameAt(int token, int from) {
        Hit hit = document.wordAt(token, Category.AGREEMENT_NOUN);
        LexicalEntry noun = hit == null ? null : hit.word(Category.AGREEMENT_NOUN);
        Hit known = names.at(token);
        if (known == null && hit != null && noun != null) {
            Hit next = names.behind(hit.end());
            AgreementKind kind = noun.meaning() instanceof AgreementKind k ? k : null;
            if (next != null && kind == AgreementKind.PROTOCOL) {
                Agreement amended = KnownNames.agreement(next);
                if (amended.kind() != kind) {
                    AgreementNamingBuilder protocol =
                            new AgreementNamingBuilder(new Run(token, next.end()), hit, true);
                    protocol.own.add(amended.slug());
                    return protocol;
                }
            }
            if (next != null && next.first() == hit.end()) {
                Run run = new Run(token, next.end());
                return reader.known(
                        KnownNames.agreement(next),
                        run,
                        KnownNames.isNone(noun) ? names.nounWithin(run) : hit);
            }
        }
        if (known != null) {
            Hit after =
                    known.end() < tokens.size()
                            ? document.wordAt(known.end(), Category.AGREEMENT_NOUN)
                            : null;
            LexicalEntry last = after == null ? null : after.word(Category.AGREEMENT_NOUN);
            boolean both = last != null && !last.has(Trait.NAME_AFTER) && !KnownNames.isNone(last);
            int end = both && after != null ? after.end() : known.end();
            Run run = new Run(token, end);
            return reader.known(KnownNames.agreement(known), run, names.nounWithin(run));
        }
        if (hit == null || noun == null || KnownNames.isNone(noun)) {
            return null;
        }
        AgreementNamingBuilder name = reader.around(hit, from);
        Hit foreign = nounBehind(name, hit);
        if (foreign != null) {
            name = reader.around(foreign, hit.end());
            name.beginAt(hit.first());
        }
        for (int i = hit.end(); i < name.end(); i++) {
            Hit within = names.at(i);
            if (within != null
                    && within.end() >= name.end()
                    && AgreementKinds.fit(KnownNames.agreement(within).kind(), name.kind())) {
                return reader.known(
                        KnownNames.agreement(within), new Run(name.first(), within.end()), hit);
            }
        }
        name.known.addAll(names.candidates(name));
        return name;
    }

    /// The noun that ends a name in another language's order: "perjanjian Basic Agreement on …".
    private @Nullable Hit nounBehind(AgreementNamingBuilder name, Hit noun) {
        Hit next =
                name.noun.has(Trait.NAME_AFTER) && name.end() < tokens.size()
                        ? document.wordAt(name.end(), Category.AGREEMENT_NOUN)
                        : null;
        LexicalEntry entry = next == null ? null : next.word(Category.AGREEMENT_NOUN);
        boolean proper = true;
        for (int i = noun.end(); i < name.end(); i++) {
            proper &= tokens.isCapitalised(i);
        }
        return entry != null
                        && proper
                        && !entry.has(Trait.NAME_AFTER)
                        && tokens.isCapitalised(name.end())
                        && !KnownNames.isNone(entry)
                ? next
                : null;
    }

    /// "menandatangani pernyataan bersama": what is signed is a paper, whatever it is called.
    private boolean isSigned(AgreementNamingBuilder name) {
        for (int i = Math.max(0, name.first() - STEP); i < name.first(); i++) {
            Hit step = document.wordAt(i, Category.AGREEMENT_STATUS);
            LexicalEntry entry = step == null ? null : step.word(Category.AGREEMENT_STATUS);
            if (step != null
                    && step.end() == name.first()
                    && entry != null
                    && entry.is(AgreementStatus.SIGNED)) {
                return true;
            }
        }
        return false;
    }

    /// Null if it is no particular agreement.
    private @Nullable Pointer pointer(AgreementNamingBuilder name) {
        Boolean definite = definiteness.of(name);
        if (name.sure) {
            return Pointer.NAME;
        }
        if (definiteness.isGeneric(name)) {
            return null;
        }
        if (name.isName() || !name.known.isEmpty()) {
            return Boolean.TRUE.equals(definite) && name.tellsOnePartyOnly()
                    ? Pointer.PARTY
                    : Pointer.NAME;
        }
        if (name.noun.has(Trait.NUMBER_PLURAL) || name.noun.has(Trait.NEEDS_NAME)) {
            return null;
        }
        if (definite == null) {
            boolean thing = name.noun.has(Trait.NAME_AFTER) && !name.noun.has(Trait.LOOSE_YES);
            thing |= name.noun.has(Trait.NAME_AFTER) && isSigned(name);
            return thing && name.noun.column(Column.NEEDS) == null ? Pointer.NEW : null;
        }
        return definite ? Pointer.BACK : Pointer.NEW;
    }
}
