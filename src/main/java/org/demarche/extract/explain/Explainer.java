package org.demarche.extract.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.domain.Agreement;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Reading;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.dates.DateReading;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;

/// Gathers the reasons for all that was found in an article, sentence by sentence. For one
/// document.
public final class Explainer {
    private final Found found;
    private final Document document;
    private final Map<Span, DateReading> dates;
    private final KnownPersons known;
    private final Told told;

    public Explainer(Found found, List<DateReading> dates, KnownPersons known) {
        this.found = found;
        document = found.document();
        this.dates =
                dates.stream()
                        .collect(
                                Collectors.toMap(
                                        d -> d.mention(document).span(),
                                        Function.identity(),
                                        (a, b) -> a));
        this.known = known;
        told = new Told(document.pack().code());
    }

    public Explanation explanation() {
        List<Explained> all = all();
        all.sort(Comparator.comparing(Explained::layer).thenComparing(Explained::at));
        List<Span> begins = document.sentences().stream().map(Sentence::span).toList();
        List<ExplainedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            int from = i == 0 ? 0 : begins.get(i).begin();
            int to = i + 1 < begins.size() ? begins.get(i + 1).begin() : Integer.MAX_VALUE;
            sentences.add(
                    new ExplainedSentence(
                            begins.get(i),
                            document.sentences().get(i).paragraph(),
                            all.stream()
                                    .filter(e -> e.at().begin() >= from && e.at().begin() < to)
                                    .toList()));
        }
        return new Explanation(found.reading(), sentences);
    }

    private List<Explained> all() {
        Reading reading = found.reading();
        Cast cast = found.cast();
        List<Explained> all = new ArrayList<>();
        mentions(all);
        OfficeReasons offices = new OfficeReasons(document, cast);
        reading.tenures().forEach(t -> all.add(offices.explained(t)));
        StatementReasons statements = new StatementReasons(document, cast, known);
        found.said().forEach(s -> all.add(statements.explained(s)));
        agreements(all);
        EventReasons events = new EventReasons(document, told);
        reading.events().forEach(e -> all.add(events.explained(e)));
        RelationReasons relations = new RelationReasons(document, cast, told);
        reading.relations().forEach(r -> all.add(relations.explained(r)));
        return all;
    }

    private void mentions(List<Explained> all) {
        NameReasons names = new NameReasons(document, found.cast());
        AgreementReasons agreements = new AgreementReasons(found);
        for (Mention mention : found.reading().mentions()) {
            DateReading date =
                    mention.refersTo() instanceof PartialDate ? dates.get(mention.span()) : null;
            Naming naming = names.naming(mention);
            all.add(
                    date != null
                            ? date(date)
                            : naming != null
                                    ? names.explained(naming, mention.refersTo())
                                    : agreements.mention(mention));
        }
    }

    private Explained date(DateReading reading) {
        ReasonList reasons = new ReasonList(document);
        for (Why why : reading.whys(document)) {
            boolean day = why.rule() == Rule.DAY_OF_ARTICLE || why.rule() == Rule.DAY_OF_DATE_LINE;
            reasons.add(day ? String.valueOf(reading.today()) : "", why);
        }
        return new Explained(
                FindingKind.DATES,
                reading.mention(document).span(),
                reading.date().toString(),
                -1,
                reasons.all());
    }

    private void agreements(List<Explained> all) {
        AgreementReasons reasons = new AgreementReasons(found);
        for (Agreement agreement : found.reading().agreements()) {
            all.add(reasons.agreement(agreement));
            agreement.clauses().forEach(c -> all.add(reasons.clause(c)));
        }
    }
}
