package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.demarche.domain.Act;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Basis;
import org.demarche.domain.Confidence;
import org.demarche.domain.Event;
import org.demarche.domain.EventKind;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Relation;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.ActModel;
import org.jspecify.annotations.Nullable;

/// Finds what one state or organisation does or says to another: in the acts that sentences tell
/// of, in statements, agreements and events. For one document.
public final class RelationFinder {
    private final Document document;
    private final ClauseReader clauses;
    private final @Nullable ActModel acts;
    private final Cast cast;
    private final Dividers kinds;
    private final DeedDays days;
    private final List<Statement> statements;
    private final RelationBook book;

    /// @param acts the model of acts, null if the language has none
    public RelationFinder(
            Document document,
            ClauseReader clauses,
            @Nullable ActModel acts,
            Cast cast,
            List<Mention> dates,
            List<Statement> statements) {
        this.document = document;
        this.clauses = clauses;
        this.acts = acts;
        book = new RelationBook(document.calibration());
        this.cast = cast;
        kinds = clauses.kinds();
        days = new DeedDays(document, kinds, dates, statements);
        this.statements = statements;
    }

    /// The relations in the order of the text, each source, target and act once.
    public List<Relation> relations(List<Agreement> agreements, List<Event> events) {
        ofSentences();
        statements.forEach(this::ofStatement);
        agreements.forEach(this::ofAgreement);
        events.forEach(this::ofEvent);
        return book.inOrder();
    }

    private void ofSentences() {
        PairReader reader = new PairReader(document, clauses, cast, statements);
        LearnedActs learned =
                acts == null ? null : new LearnedActs(acts, clauses, new Victims(kinds));
        for (Scene scene : reader.scenes()) {
            boolean several = DeedDraft.parties(scene.mentions()).size() > 1;
            List<Deed> deeds =
                    learned != null && several
                            ? learned.deeds(scene, reader.features(scene))
                            : scene.deeds();
            deeds.forEach(deed -> ofDeed(deed, scene.segment()));
        }
    }

    private void ofDeed(Deed deed, Segment segment) {
        Span passage = document.span(deed.first(), deed.end());
        PartialDate on = days.on(deed, segment);
        int word = deed.mood().word();
        Basis basis =
                new Basis(
                        deed.way(),
                        document.span(deed.words()),
                        word < 0 ? null : document.span(word, word + 1));
        List<Party> sources = deed.sources();
        BiFunction<Party, Party, Relation> relation =
                (source, target) ->
                        new Relation(
                                source,
                                target,
                                deed.act(),
                                deed.mood().modality(),
                                deed.mood().condition(),
                                on,
                                basis,
                                passage,
                                sure(deed.rule()));
        if (deed.targets().isEmpty() && !Answers.isAnswer(deed.act())) {
            book.between(sources, relation);
        }
        for (Party source : sources) {
            for (Party target : targets(deed, source, passage)) {
                book.put(relation.apply(source, target));
            }
        }
    }

    private Confidence sure(Rule rule) {
        return document.calibration().of(rule);
    }

    private List<Party> targets(Deed deed, Party source, Span passage) {
        if (!deed.targets().isEmpty() || !Answers.isAnswer(deed.act())) {
            return deed.targets();
        }
        Party answered = new Answers(book).to(source, deed.act(), passage);
        return answered == null ? List.of() : List.of(answered);
    }

    /// What a statement does to the first other party of which it speaks.
    private void ofStatement(Statement statement) {
        if (statement.modality() == Modality.DENIED
                || !isTold(statement.act())
                || !isByCue(statement) && statement.act() != Act.ACCUSE
                || isOfVictim(statement.content())) {
            return;
        }
        statement
                .represented()
                .map(party -> cast.actsFor(party))
                .filter(Objects::nonNull)
                .filter(speaker -> !isKnown(statement, speaker))
                .forEach(speaker -> ofStatement(statement, speaker));
    }

    private void ofStatement(Statement statement, Party speaker) {
        statement.about().stream()
                .filter(r -> r instanceof Party || r instanceof org.demarche.domain.Person)
                .map(r -> cast.actsFor(r))
                .filter(p -> p != null && !p.id().equals(speaker.id()))
                .filter(p -> !isTurned(statement.act(), speaker, p))
                .findFirst()
                .ifPresent(target ->
                        book.put(
                                new Relation(
                                        speaker,
                                        target,
                                        statement.act(),
                                        Modality.ASSERTED,
                                        null,
                                        statement.saidOn(),
                                        Basis.of(Rule.ACT_OF_STATEMENT, statement.cue()),
                                        statement.content(),
                                        sure(Rule.ACT_OF_STATEMENT))));
    }

    /// Whether the verb that reports was read as an act of the speaker.
    private boolean isKnown(Statement statement, Party speaker) {
        Span cue = statement.cue();
        return cue != null
                && book.all().stream()
                        .anyMatch(r ->
                                r.act() == statement.act()
                                        && r.source().id().equals(speaker.id())
                                        && r.passage().overlaps(cue));
    }

    private boolean isOfVictim(Span content) {
        int first = document.tokens().at(content.begin());
        return new Victims(kinds)
                .opens(document, first, document.tokens().at(content.end() - 1) + 1);
    }

    /// Whether a sentence tells that the other one does it: "X was accused by Y".
    private boolean isTurned(Act act, Party speaker, Party target) {
        return book.has(act, target, speaker);
    }

    /// Whether the verb that reports performs the act, and not some word of the statement.
    private boolean isByCue(Statement statement) {
        Span cue = statement.cue();
        LexicalEntry verb =
                cue == null
                        ? null
                        : document.entryAt(document.tokens().at(cue.begin()), Category.REPORT_VERB);
        return verb != null && verb.is(statement.act());
    }

    private static boolean isTold(Act act) {
        return switch (act) {
            case SUPPORT, ACCUSE, REJECT, REQUEST, THREATEN -> true;
            default -> false;
        };
    }

    private void ofAgreement(Agreement agreement) {
        AgreementStatus status = agreement.status();
        if (status != null
                && status.compareTo(AgreementStatus.SIGNED) >= 0
                && !agreement.passages().isEmpty()) {
            book.between(
                    agreement.parties(),
                    (source, target) ->
                            new Relation(
                                    source,
                                    target,
                                    Act.SUPPORT,
                                    Modality.ASSERTED,
                                    null,
                                    agreement.signedOn(),
                                    Basis.of(Rule.ACT_OF_AGREEMENT, null),
                                    agreement.passages().getFirst(),
                                    sure(Rule.ACT_OF_AGREEMENT)));
        }
    }

    private void ofEvent(Event event) {
        if (isConsultation(event.kind()) && !isOnlySpokenOf(event.passage())) {
            List<Party> parties = new ArrayList<>();
            event.participants().stream()
                    .map(a -> cast.actsFor(a))
                    .filter(Objects::nonNull)
                    .filter(p -> parties.stream().noneMatch(o -> o.id().equals(p.id())))
                    .forEach(parties::add);
            book.between(
                    parties,
                    (source, target) ->
                            new Relation(
                                    source,
                                    target,
                                    Act.CONSULT,
                                    Modality.ASSERTED,
                                    null,
                                    event.on(),
                                    Basis.of(Rule.ACT_OF_EVENT, event.basis().cue()),
                                    event.passage(),
                                    event.confidence()));
        }
    }

    /// Whether somebody only asks for what the words name, rejects it or threatens with it.
    private boolean isOnlySpokenOf(Span passage) {
        Span sentence = document.sentenceOf(document.tokens().at(passage.begin())).span();
        return book.all().stream()
                .filter(r ->
                        r.act() == Act.REJECT || r.act() == Act.REQUEST || r.act() == Act.THREATEN)
                .map(Relation::passage)
                .anyMatch(p -> sentence.contains(p.begin()) && p.begin() <= passage.end());
    }

    private static boolean isConsultation(EventKind kind) {
        return switch (kind) {
            case MEETING, VISIT, CALL, SUMMIT, DIALOGUE -> true;
            case SIGNING, EXERCISE, DEPLOYMENT, CONFERENCE, ATTACK -> false;
        };
    }
}
