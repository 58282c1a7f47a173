package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Confidence;
import org.demarche.domain.Mention;
import org.demarche.domain.Obligation;
import org.demarche.domain.Party;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.domain.names.Label;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;

/// Makes records of the agreements and clauses that were gathered. For one document.
final class AgreementWriter {
    private final Document document;
    private final String language;
    private final AgreementNames names;
    private final AgreementSlugs slugs;
    private final ObligationFinder obligations;
    private final IdentityHashMap<AgreementDraft, Agreement> agreements = new IdentityHashMap<>();
    private final IdentityHashMap<ClauseDraft, Clause> clauses = new IdentityHashMap<>();
    private final Map<String, WhyAgreement> whys = new HashMap<>();

    /// @param known whose slugs are no other's
    AgreementWriter(Document document, AgreementWords words, KnownAgreements known) {
        this.document = document;
        slugs = new AgreementSlugs(known);
        language = document.pack().code();
        names = new AgreementNames(document);
        obligations = new ObligationFinder(document, words);
    }

    List<Agreement> agreements(List<AgreementDraft> drafts, List<ClauseDraft> parts) {
        drafts.forEach(d -> agreements.put(d, agreement(d, List.of())));
        IdentityHashMap<ClauseDraft, Clause> plain = new IdentityHashMap<>();
        parts.forEach(c -> plain.put(c, clause(c, List.of())));
        Map<AgreementDraft, List<Clause>> byOwner = new HashMap<>();
        for (ClauseDraft part : parts) {
            List<Referent> cites = new ArrayList<>();
            part.cites.forEach(c -> cites.add(plain.computeIfAbsent(c, k -> clause(k, List.of()))));
            part.citesWhole.forEach(
                    d -> cites.add(agreements.computeIfAbsent(d, k -> agreement(k, List.of()))));
            Clause clause = clause(part, cites);
            clauses.put(part, clause);
            byOwner.computeIfAbsent(part.owner, _ -> new ArrayList<>()).add(clause);
        }
        Map<String, Agreement> bySlug = new LinkedHashMap<>();
        for (AgreementDraft draft : drafts) {
            Agreement whole = agreement(draft, byOwner.getOrDefault(draft, List.of()));
            agreements.put(draft, whole);
            bySlug.putIfAbsent(whole.slug(), whole);
            whys.computeIfAbsent(whole.slug(), s -> why(draft));
        }
        return List.copyOf(bySlug.values());
    }

    /// Why each agreement is as it is, by its slug.
    Map<String, WhyAgreement> whys() {
        return whys;
    }

    /// Where the document names agreements and clauses, in its order.
    List<Mention> mentions(
            List<AgreementNaming> namings, AgreementDrafts drafts, List<ClauseDraft> parts) {
        List<Mention> mentions = new ArrayList<>();
        for (AgreementNaming naming : namings) {
            AgreementDraft draft = drafts.of(naming);
            Agreement agreement = draft == null ? null : agreements.get(draft);
            if (agreement != null) {
                mentions.add(new Mention(names.span(naming), agreement));
            }
        }
        for (ClauseDraft part : parts) {
            Clause clause = clauses.get(part);
            for (ClauseNaming naming : part.namings) {
                if (clause != null) {
                    mentions.add(new Mention(document.span(naming.first(), naming.end()), clause));
                }
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /// The parties that the world's data has, else those that the text tells.
    private static List<Party> parties(AgreementDraft draft) {
        return draft.known != null && !draft.known.parties().isEmpty()
                ? draft.known.parties()
                : List.copyOf(draft.parties.values());
    }

    private Clause clause(ClauseDraft draft, List<Referent> cites) {
        Obligation duty =
                draft.content == null
                        ? null
                        : obligations.obligation(draft.content, parties(draft.owner));
        return new Clause(
                slug(draft.owner),
                draft.number,
                draft.paragraph,
                null,
                draft.content == null ? null : document.span(draft.content),
                cites,
                duty == null ? List.of() : List.of(duty),
                draft.namings.stream().map(n -> document.span(n.first(), n.end())).toList(),
                confidence(draft));
    }

    private Confidence confidence(ClauseDraft draft) {
        boolean known = draft.owner.known != null;
        return document.calibration().of(known ? Rule.CLAUSE_OF_KNOWN : Rule.CLAUSE_OF_OTHER);
    }

    private Confidence confidence(AgreementDraft draft) {
        boolean named = draft.namings.stream().anyMatch(n -> n.pointer() == Pointer.NAME);
        Rule known = draft.known == null ? Rule.NAMED_AGREEMENT : Rule.KNOWN_AGREEMENT;
        return document.calibration()
                .of(named || draft.known != null ? known : Rule.BARE_AGREEMENT);
    }

    private WhyAgreement why(AgreementDraft draft) {
        List<Party> parties = parties(draft);
        List<Why> acts = AgreementLife.acts(draft, parties).stream().map(ToldAct::why).toList();
        return new AgreementWhys(document).of(draft, parties, acts);
    }

    private String slug(AgreementDraft draft) {
        Agreement agreement = agreements.get(draft);
        return agreement == null ? agreement(draft, List.of()).slug() : agreement.slug();
    }

    private Agreement agreement(AgreementDraft draft, List<Clause> own) {
        String longest = names.longest(draft);
        String mark = Integer.toHexString(document.text().hashCode());
        List<Label> topics = new ArrayList<>();
        Set<String> spoken = new LinkedHashSet<>(draft.topics.values());
        spoken.forEach(t -> topics.add(new Label(t, language)));
        return new Agreement(
                slugs.of(draft, longest, mark),
                names.of(draft),
                draft.known == null ? List.of() : draft.known.sameAs(),
                draft.kind(),
                parties(draft),
                AgreementSigning.date(draft),
                AgreementSigning.place(draft),
                AgreementSigning.status(draft),
                AgreementLife.acts(draft, parties(draft)).stream().map(ToldAct::act).toList(),
                topics,
                draft.known == null ? 0 : draft.known.articles(),
                own,
                draft.namings.stream().map(names::span).toList(),
                confidence(draft));
    }
}
