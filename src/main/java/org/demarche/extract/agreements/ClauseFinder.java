package org.demarche.extract.agreements;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementNamings;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;

/// Finds the articles of agreements, whose they are, what they say and to what they refer.
final class ClauseFinder {
    private final AgreementNamings agreements;
    private final AgreementDrafts drafts;
    private final ClauseOwners owners;
    private final ClauseContent content;
    private final CitingSentence citing;
    private final Map<String, ClauseDraft> clauses = new LinkedHashMap<>();

    ClauseFinder(
            Document document,
            AgreementWords words,
            AgreementNamings agreements,
            AgreementDrafts drafts,
            ClauseOwners owners) {
        this.agreements = agreements;
        this.drafts = drafts;
        this.owners = owners;
        content = new ClauseContent(document, words);
        citing = new CitingSentence(document, words);
    }

    /// In the order of the text.
    ///
    /// @param namings of articles, in its order
    List<ClauseDraft> clauses(List<ClauseNaming> namings) {
        ClauseDraft saying = null;
        ClauseDraft last = null;
        ClauseNaming lastNaming = null;
        for (ClauseNaming naming : namings) {
            boolean within =
                    saying != null
                            && saying.content != null
                            && saying.content.contains(naming.first());
            OwnersBeside.Owner owner = owners.owner(naming);
            AgreementDraft agreement = owner.draft();
            if (agreement == null) {
                continue;
            }
            ClauseDraft clause = clause(agreement, naming);
            if (within && saying != null && clause != saying) {
                saying.cites.add(clause);
                continue;
            }
            Run cited = lastNaming == null ? null : citing.cited(lastNaming, naming);
            if (cited != null && last != null && clause != last) {
                last.cites.add(clause);
                cite(last, cited);
                continue;
            }
            last = clause;
            lastNaming = naming;
            if (clause.content == null) {
                clause.content = content.of(naming, owner.end());
                if (clause.content != null) {
                    saying = clause;
                    cite(clause, clause.content);
                }
            }
        }
        clauses.values().forEach(this::citeWholes);
        return List.copyOf(clauses.values());
    }

    private ClauseDraft clause(AgreementDraft owner, ClauseNaming naming) {
        String key =
                System.identityHashCode(owner)
                        + "/"
                        + naming.number()
                        + "/"
                        + (naming.paragraph() == null ? "" : naming.paragraph());
        ClauseDraft clause =
                clauses.computeIfAbsent(
                        key, k -> new ClauseDraft(owner, naming.number(), naming.paragraph()));
        clause.namings.add(naming);
        return clause;
    }

    /// Takes the other agreements named in what the clause says for merely cited.
    private void cite(ClauseDraft clause, Run content) {
        for (AgreementNaming naming : agreements.within(content)) {
            AgreementDraft named = drafts.of(naming);
            if (named != null && named != clause.owner) {
                owners.setCited(naming);
                clause.citesWhole.add(named);
            }
        }
    }

    /// Who cites an article does not cite its agreement, too.
    private void citeWholes(ClauseDraft clause) {
        Set<AgreementDraft> through = new HashSet<>();
        clause.cites.forEach(c -> through.add(c.owner));
        clause.citesWhole.removeAll(through);
    }
}
