package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Agreement;
import org.demarche.domain.Mention;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.demarche.extract.citations.AgreementNamingFinder;
import org.demarche.extract.citations.AgreementNamings;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.citations.ClauseNamingFinder;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.language.LanguagePack;

/// Finds the agreements of a document with their clauses. One a language, shared by all threads.
public final class AgreementFinder {
    private final KnownAgreements known;
    private final FoundingAgreements founding;

    public AgreementFinder(LanguagePack pack, World world) {
        known = new KnownAgreements(pack, world);
        founding = new FoundingAgreements(pack, world);
    }

    /// @param dates the dates that the document names
    public Agreements agreements(
            Document document, Cast cast, AgreementWords words, List<Mention> dates, Trees trees) {
        AgreementNamings namings = new AgreementNamingFinder(document, words, dates).namings();
        AgreementSteps steps =
                new AgreementStepFinder(document, words, dates, trees).steps(namings);
        List<ClauseNaming> articles = new ClauseNamingFinder(document).namings();
        AgreementFocus focus = new AgreementFocus(document, cast, words, articles);
        AgreementDrafts drafts =
                new AgreementDrafts(
                        document, new MeantAgreement(known, states(cast)), focus, namings, steps);
        LikelyParties likely = new LikelyParties(document, cast);
        drafts.all().stream()
                .filter(AgreementDraft::lacksParties)
                .forEach(d -> likely.of(d).forEach(s -> d.parties.put(s.id(), s)));
        drafts.merge();
        ImpliedAgreements implied = new ImpliedAgreements(founding, drafts);
        OwnersBeside besides = new OwnersBeside(document, words, namings, drafts, implied);
        ClauseOwners owners = new ClauseOwners(document, namings, drafts, focus, besides);
        List<ClauseDraft> clauses =
                new ClauseFinder(document, words, namings, drafts, owners).clauses(articles);
        List<AgreementDraft> all = new ArrayList<>(drafts.all());
        all.addAll(implied.all());
        AgreementWriter writer = new AgreementWriter(document, words, known);
        List<Agreement> agreements = writer.agreements(all, clauses);
        return new Agreements(
                agreements,
                writer.mentions(namings.all(), drafts, clauses),
                namings.all(),
                writer.whys(),
                numbers(document, articles));
    }

    private static Map<Integer, Why> numbers(Document document, List<ClauseNaming> articles) {
        Map<Integer, Why> numbers = new HashMap<>();
        for (ClauseNaming article : articles) {
            numbers.put(
                    document.span(article.run()).begin(),
                    document.why(Rule.CLAUSE_NUMBER, article.noun()));
        }
        return numbers;
    }

    private static Set<String> states(Cast cast) {
        Set<String> states = new HashSet<>();
        for (Naming naming : cast.namings().all()) {
            if (naming.referent() instanceof State state) {
                states.add(state.id());
            }
        }
        return states;
    }
}
