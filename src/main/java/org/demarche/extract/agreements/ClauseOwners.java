package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Organization;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementNamingFinder;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.citations.ClauseNamingFinder;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds out whose article it is that a document names: the agreement beside it, else the one that
/// it speaks of. For one thread, from the first article of the text to the last.
final class ClauseOwners {
    private static final int REACH = 6;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final AgreementNamingFinder finder;
    private final KnownAgreements known;
    private final List<AgreementNaming> namings;
    private final AgreementDrafts drafts;
    private final AgreementFocus focus;
    private final Map<String, AgreementDraft> byNumber = new HashMap<>();
    private final Set<AgreementNaming> cited = new HashSet<>();
    private final List<AgreementDraft> implied = new ArrayList<>();
    private final boolean isText;
    private int lawAt = -1;

    /// @param draft null if it is an article of a law or of nothing known
    /// @param explicit whether the text says so beside it
    /// @param end the token after what says so
    record Owner(@Nullable AgreementDraft draft, boolean explicit, int end) {}

    ClauseOwners(
            Document document,
            AgreementWords words,
            AgreementNamingFinder finder,
            KnownAgreements known,
            List<AgreementNaming> namings,
            AgreementDrafts drafts,
            AgreementFocus focus) {
        this.document = document;
        this.words = words;
        this.finder = finder;
        this.known = known;
        this.namings = namings;
        this.drafts = drafts;
        this.focus = focus;
        tokens = document.tokens();
        isText = headings() > 1;
    }

    /// How many paragraphs begin with the number of an article: an agreement's own text has some.
    private long headings() {
        ClauseNamingFinder clauses = new ClauseNamingFinder(document);
        return document.paragraphs().stream()
                .filter(p -> clauses.isHeading(tokens.at(p.begin()), tokens.at(p.end())))
                .count();
    }

    /// Agreements that only the name of their organisation tells: "NATO's Article 5".
    List<AgreementDraft> implied() {
        return implied;
    }

    /// Takes note that an agreement is named there only because an article refers to it.
    void setCited(AgreementNaming naming) {
        cited.add(naming);
    }

    Owner owner(ClauseNaming clause) {
        Owner beside = after(clause);
        if (beside == null) {
            beside = before(clause);
        }
        if (beside != null) {
            lawAt = beside.draft() == null ? clause.first() : -1;
            if (beside.draft() != null) {
                byNumber.put(clause.number(), beside.draft());
            }
            return beside;
        }
        AgreementNaming near = inSentence(clause);
        if (near != null && !isText) {
            return new Owner(drafts.of(near), false, clause.listEnd());
        }
        boolean law = lawAt >= 0 && namings.stream().noneMatch(n -> isBetween(n, clause));
        return new Owner(law ? null : mostSalient(clause), false, clause.listEnd());
    }

    private boolean isBetween(AgreementNaming naming, ClauseNaming clause) {
        return naming.first() > lawAt && naming.first() < clause.first();
    }

    /// "Pasal 4 perjanjian tersebut", "Article 5 of the treaty", "Pasal 27 UU ITE".
    private @Nullable Owner after(ClauseNaming clause) {
        int at = clause.listEnd();
        int limit = document.sentenceOf(clause.first()).end();
        boolean genitive = document.isFunction(at, "genitive") || document.isFunction(at, "source");
        int end = genitive ? Math.min(limit, at + 1 + REACH) : Math.min(limit, at + 1);
        for (int i = genitive ? at + 1 : at; i < end; i++) {
            AgreementNaming naming = namingAt(i);
            if (naming != null) {
                return new Owner(drafts.of(naming), true, naming.last());
            }
            if (finder.isLaw(i)) {
                return new Owner(null, true, i + 1);
            }
            Partner partner = words.partners().at(i);
            if (partner != null
                    && partner.party() instanceof Organization o
                    && !document.isFunction(partner.end(), "genitive")
                    && !words.isGenitive(partner.end() + 2)) {
                Owner founding = founding(o, clause, partner.end());
                if (founding != null) {
                    return founding;
                }
            }
            if (!tokens.isWord(i) && !tokens.isNumber(i) && !words.isHyphen(i)) {
                boolean apostrophe = tokens.is(i, '\'') || tokens.is(i, '’');
                if (!apostrophe) {
                    return null;
                }
            }
        }
        return null;
    }

    /// "the treaty's Article 4", "NATO's Article 5", "Piagam PBB Pasal 51", "UU ITE Pasal 27".
    private @Nullable Owner before(ClauseNaming clause) {
        int end = words.isGenitive(clause.first()) ? clause.first() - 2 : clause.first();
        for (AgreementNaming naming : namings) {
            if (naming.end() == end || naming.last() == end) {
                return new Owner(drafts.of(naming), true, clause.listEnd());
            }
        }
        int begin = document.sentenceOf(clause.first()).first();
        Partner partner = words.partners().before(end, begin);
        if (partner != null && partner.party() instanceof Organization o) {
            Owner founding = founding(o, clause, clause.listEnd());
            if (founding != null) {
                return founding;
            }
        }
        for (int i = clause.first() - 1; i >= Math.max(begin, clause.first() - REACH); i--) {
            if (finder.isLaw(i)) {
                return new Owner(null, true, clause.listEnd());
            }
            if (namingAt(i) != null || document.wordAt(i, Category.CLAUSE_NOUN) != null) {
                break;
            }
        }
        return null;
    }

    private @Nullable Owner founding(Organization organization, ClauseNaming clause, int end) {
        Agreement agreement = known.founding(organization);
        if (agreement == null) {
            return null;
        }
        for (AgreementDraft draft : drafts.all()) {
            if (draft.known != null && draft.known.slug().equals(agreement.slug())) {
                return new Owner(draft, true, end);
            }
        }
        for (AgreementDraft draft : implied) {
            if (draft.known != null && draft.known.slug().equals(agreement.slug())) {
                return new Owner(draft, true, end);
            }
        }
        AgreementDraft draft = AgreementDraft.implied(agreement, clause.first(), clause.end());
        implied.add(draft);
        return new Owner(draft, true, end);
    }

    private @Nullable AgreementNaming namingAt(int token) {
        return namings.stream().filter(n -> n.first() == token).findFirst().orElse(null);
    }

    /// The last that the sentence names before the article, rather one that it does not merely
    /// cite.
    private @Nullable AgreementNaming inSentence(ClauseNaming clause) {
        int begin = document.sentenceOf(clause.first()).first();
        AgreementNaming near = null;
        boolean nearIsCited = false;
        for (AgreementNaming naming : namings) {
            AgreementDraft draft = drafts.of(naming);
            if (naming.first() >= begin
                    && naming.end() <= clause.first()
                    && draft != null
                    && draft.kind() != AgreementKind.RESOLUTION
                    && canHave(draft, clause)
                    && !cited.contains(naming)) {
                boolean isCited = focus.isCited(draft, naming);
                if (near == null || nearIsCited || !isCited) {
                    near = naming;
                    nearIsCited = isCited;
                }
            }
        }
        boolean told = nearIsCited && namings.stream().anyMatch(n -> n.first() < begin);
        return told ? null : near;
    }

    /// Whether it has so many articles, as far as is known.
    private static boolean canHave(AgreementDraft draft, ClauseNaming clause) {
        int last = draft.known == null ? 0 : draft.known.articles();
        return last == 0 || clause.value() <= last;
    }

    private @Nullable AgreementDraft mostSalient(ClauseNaming clause) {
        if (isText && !drafts.all().isEmpty()) {
            return drafts.all().getFirst();
        }
        AgreementDraft before = byNumber.get(clause.number());
        if (before != null) {
            return before;
        }
        AgreementDraft best = null;
        AgreementDraft first = null;
        double most = 0;
        for (AgreementDraft draft : drafts.all()) {
            if (canHave(draft, clause)) {
                boolean under = draft.namings.stream().anyMatch(n -> !cited.contains(n));
                first = first == null && under ? draft : first;
                double salience =
                        focus.of(draft, clause.first(), n -> !cited.contains(n))
                                * AgreementFocus.articles(draft.kind());
                if (salience > most) {
                    most = salience;
                    best = draft;
                }
            }
        }
        return best == null ? first : best;
    }
}
