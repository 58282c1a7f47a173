package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// Finds what one state or organisation does or says to another: in the acts that sentences tell
/// of, in statements, agreements and events. For one document.
final class RelationFinder {
    private static final Confidence BY_STATEMENT = Evidence.BY_STATEMENT.confidence();

    private static final Confidence SIGNED = Evidence.SIGNED_AGREEMENT.confidence();

    private final Document document;
    private final Cast cast;
    private final Governments governments;
    private final List<Mention> dates;
    private final List<Statement> statements;
    private final RelationBook book = new RelationBook();

    RelationFinder(
            Document document,
            Cast cast,
            Governments governments,
            List<Mention> dates,
            List<Statement> statements) {
        this.document = document;
        this.cast = cast;
        this.governments = governments;
        this.dates = dates;
        this.statements = statements;
    }

    /// The relations in the order of the text, each source, target and act once.
    List<Relation> relations(List<Agreement> agreements, List<Event> events) {
        ofSentences();
        statements.forEach(this::ofStatement);
        agreements.forEach(this::ofAgreement);
        events.forEach(this::ofEvent);
        return book.inOrder();
    }

    private void ofSentences() {
        WordKinds kinds = new WordKinds(document);
        SegmentFinder segments = new SegmentFinder(document, cast, kinds, governments, statements);
        PartyMentionFinder parties = new PartyMentionFinder(document, cast, kinds, governments);
        PredicateFinder predicates = new PredicateFinder(document, cast, kinds);
        DeedFinder deeds = new DeedFinder(document, kinds);
        for (Sentence sentence : document.sentences()) {
            for (Segment segment : segments.segments(sentence)) {
                List<PartyMention> mentions = parties.mentions(segment);
                if (!mentions.isEmpty()) {
                    for (Deed deed :
                            deeds.deeds(segment, mentions, predicates.predicates(segment))) {
                        ofDeed(deed, segment);
                    }
                }
            }
        }
    }

    private void ofDeed(Deed deed, Segment segment) {
        Span passage = document.span(deed.first(), deed.end());
        PartialDate on = on(document.span(segment.first(), segment.end()));
        Predicate predicate = deed.predicate();
        int word = deed.mood().word();
        Basis basis =
                new Basis(
                        predicate.voice().rule(),
                        document.span(predicate.first(), predicate.end()),
                        word < 0 ? null : document.span(word, word + 1));
        List<Party> sources = deed.sources();
        if (deed.targets().isEmpty()) {
            book.between(sources, deed.act(), deed.mood(), on, basis, passage, deed.confidence());
        }
        for (Party source : sources) {
            for (Party target : deed.targets()) {
                book.put(
                        new Relation(
                                source,
                                target,
                                deed.act(),
                                deed.mood().modality(),
                                deed.mood().condition(),
                                on,
                                basis,
                                passage,
                                deed.confidence()));
            }
        }
    }

    private @Nullable PartialDate on(Span words) {
        for (Mention date : dates) {
            if (words.contains(date.span()) && date.refersTo() instanceof PartialDate on) {
                return on;
            }
        }
        return statements.stream()
                .filter(s -> s.content().overlaps(words))
                .map(Statement::saidOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// What a statement does to the first other party of which it speaks.
    private void ofStatement(Statement statement) {
        if (statement.modality() == Modality.DENIED
                || !isTold(statement.act())
                || !isByCue(statement) && statement.act() != Act.ACCUSE) {
            return;
        }
        statement
                .represented()
                .map(party -> governments.of(party, cast))
                .filter(Objects::nonNull)
                .forEach(speaker -> ofStatement(statement, speaker));
    }

    private void ofStatement(Statement statement, Party speaker) {
        statement.about().stream()
                .filter(r -> r instanceof Party || r instanceof org.demarche.domain.Person)
                .map(r -> governments.of(r, cast))
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
                                        BY_STATEMENT)));
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
        return verb != null && verb.value().equals(statement.act().name());
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
                    Act.AGREE,
                    Mood.ASSERTED,
                    agreement.signedOn(),
                    Basis.of(Rule.ACT_OF_AGREEMENT, null),
                    agreement.passages().getFirst(),
                    SIGNED);
        }
    }

    private void ofEvent(Event event) {
        if (isConsultation(event.kind()) && !isOnlySpokenOf(event.passage())) {
            List<Party> parties = new ArrayList<>();
            event.participants().stream()
                    .map(a -> governments.of(a, cast))
                    .filter(Objects::nonNull)
                    .filter(p -> parties.stream().noneMatch(o -> o.id().equals(p.id())))
                    .forEach(parties::add);
            book.between(
                    parties,
                    Act.CONSULT,
                    Mood.ASSERTED,
                    event.on(),
                    Basis.of(Rule.ACT_OF_EVENT, event.basis().cue()),
                    event.passage(),
                    event.confidence());
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
