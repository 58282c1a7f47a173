package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Clause;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.names.Names;
import org.demarche.extract.agreements.Agreements;
import org.demarche.extract.agreements.WhyAgreement;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// Reads a document that is the text of a treaty: one agreement with all its articles and their
/// paragraphs.
public final class TreatyTextFinder {
    /// Articles of less of the text are quoted in something else.
    private static final double SHARE = 0.3;

    /// So few articles may be quoted in something else unless a title opens the text.
    private static final int FEW = 2;

    private final Document document;
    private final AgreementWords words;
    private final List<Mention> dates;

    /// @param dates the dates that the document names
    public TreatyTextFinder(Document document, AgreementWords words, List<Mention> dates) {
        this.document = document;
        this.words = words;
        this.dates = dates;
    }

    /// The treaty and where its text names its own articles, other agreements and theirs; null if
    /// the document is no treaty.
    public @Nullable Agreements treaty() {
        TreatyOutline outline = new TreatyOutline(document);
        List<TreatyOutline.Part> parts = outline.parts();
        if (parts.isEmpty()) {
            return null;
        }
        Span all = parts.getFirst().span().cover(parts.getLast().span());
        TreatyTitle title = TreatyTitle.of(document, words, outline.begin());
        TreatyKind kind = title.kind();
        boolean opens = parts.size() > FEW || document.wordAt(0, Category.AGREEMENT_NOUN) != null;
        if (kind == null || !opens || all.length() < SHARE * document.text().length()) {
            return null;
        }
        int articles = document.tokens().at(all.begin());
        List<Partner> partners =
                new TreatyParties(document, words)
                        .parties(title.end(), new Run(articles, document.tokens().at(all.end())));
        TreatySigning signing = TreatySigning.of(document, dates, articles);
        List<Party> parties = partners.stream().map(Partner::party).toList();
        TreatyName name = new TreatyName(document, title, kind.kind(), parties);
        Agreement known = title.known();
        String slug = known == null ? name.slug(signing.on()) : known.slug();
        Set<Integer> headings = new HashSet<>();
        parts.forEach(p -> headings.add(p.span().begin()));
        TreatyCitations citations = new TreatyCitations(document, slug, headings);
        TreatyClauses reader = new TreatyClauses(document, words, slug, parties, citations);
        List<Clause> clauses = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>(citations.mentions());
        Map<Integer, Why> numbers = new HashMap<>(citations.numbers());
        for (TreatyOutline.Part part : parts) {
            List<Clause> article = reader.clauses(part);
            clauses.addAll(article);
            mentions.add(new Mention(reader.heading(part), article.getFirst()));
            Hit noun = part.heading().noun();
            if (noun != null) {
                numbers.put(part.span().begin(), document.why(Rule.CLAUSE_NUMBER, noun));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        Agreement treaty =
                new Agreement(
                        slug,
                        known == null
                                ? Names.of(name.words(), document.pack().code())
                                : known.names(),
                        known == null ? List.of() : known.sameAs(),
                        kind.kind(),
                        parties.isEmpty() && known != null ? known.parties() : parties,
                        signing.on(),
                        signing.at(),
                        signing.on() == null ? null : AgreementStatus.SIGNED,
                        acts(signing, parties),
                        List.copyOf(title.topics().values()),
                        0,
                        clauses,
                        List.of(new Span(0, all.end())),
                        document.calibration().of(Rule.NAMED_AGREEMENT));
        WhyAgreement why = new WhyTreaty(document, title, partners, signing).why(treaty);
        return new Agreements(List.of(treaty), mentions, List.of(), Map.of(slug, why), numbers);
    }

    private List<LifeCycleAct> acts(TreatySigning signing, List<Party> parties) {
        return signing.words() == null
                ? List.of()
                : List.of(
                        new LifeCycleAct(
                                AgreementStatus.SIGNED,
                                Modality.ASSERTED,
                                parties,
                                signing.on(),
                                List.of(signing.words()),
                                document.calibration().of(Rule.STEP_IN_TEXT)));
    }
}
