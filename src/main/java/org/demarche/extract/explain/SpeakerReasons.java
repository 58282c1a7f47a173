package org.demarche.extract.explain;

import java.time.LocalDate;
import java.util.List;
import org.demarche.domain.Actor;
import org.demarche.domain.Office;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.Tenure;
import org.demarche.domain.Voice;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.speakers.Speaker;
import org.demarche.extract.statements.Said;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// Tells how the speaker of a statement was found, in which office and for whom. For one document.
final class SpeakerReasons {
    private final Document document;
    private final Cast cast;
    private final KnownPersons known;
    private final Told told;

    SpeakerReasons(Document document, Cast cast, KnownPersons known) {
        this.document = document;
        this.cast = cast;
        this.known = known;
        told = new Told(document.pack().code());
    }

    void add(ReasonList reasons, Said said) {
        said.speaker().all().forEach(s -> speaker(reasons, s, said.cue()));
        said.statement().voices().forEach(v -> voice(reasons, v));
    }

    private void speaker(ReasonList reasons, Speaker speaker, @Nullable Cue cue) {
        Actor actor = speaker.actor();
        String value = actor == null ? "unknown" : told.of(actor);
        Span words = speaker.first() < 0 ? null : document.span(speaker.first(), speaker.end());
        List<Rule> inferences = speaker.inferences();
        if (inferences.contains(speaker.rule())) {
            reasons.add(value, new Why(speaker.rule(), words, onDay(speaker)));
        } else if (words == null) {
            reasons.add("speaker", value, Rule.NOBODY);
        } else {
            named(reasons, speaker, value, words);
        }
        for (Rule rule : inferences) {
            if (rule != speaker.rule() && speaker.behalf() != null) {
                reasons.add(told.of(speaker.behalf()), Why.by(rule));
            }
        }
        if (cue != null && words != null) {
            reasons.add(
                    "",
                    "",
                    speaker.first() < cue.first()
                            ? Rule.SUBJECT_BEFORE_CUE
                            : Rule.SUBJECT_AFTER_CUE);
        }
    }

    private void named(ReasonList reasons, Speaker speaker, String value, Span words) {
        Hit pronoun = document.wordAt(speaker.first(), Category.PRONOUN);
        OfficeNaming title = cast.officeAt(speaker.first());
        Naming naming = cast.namings().at(speaker.first());
        if (pronoun != null && pronoun.end() == speaker.end()) {
            reasons.addRow("speaker", value, Rule.PRONOUN, pronoun);
        } else if (title != null) {
            boolean holder = speaker.actor() instanceof Person && title.holder() != null;
            reasons.add(
                    "speaker",
                    value,
                    holder ? Rule.HOLDER_BESIDE_OFFICE : Rule.OFFICE_WITHOUT_HOLDER,
                    words,
                    title.why().office().sources());
        } else if (naming != null) {
            reasons.add("speaker", value, byName(naming), words, List.of());
        } else {
            reasons.add("speaker", value, "", words, List.of());
        }
    }

    private static Rule byName(Naming naming) {
        Referent referent = naming.referent();
        if (referent instanceof Place) {
            return Rule.CAPITAL_FOR_STATE;
        }
        return naming.role() == Sense.NameRole.METONYM
                ? Rule.METONYM_FOR_STATE
                : Rule.NAME_AS_SUBJECT;
    }

    /// The office that the world's data gives to the speaker on the day of the article.
    private List<Source> onDay(Speaker speaker) {
        LocalDate day = document.day();
        Office office = speaker.office();
        Tenure held = day == null || office == null ? null : known.holder(office.slug(), day);
        return held != null && held.holder().equals(speaker.actor())
                ? List.of(new Source.Held(held))
                : List.of();
    }

    private void voice(ReasonList reasons, Voice voice) {
        Office office = voice.inOffice();
        if (office != null) {
            Tenure tenure = voice.speaker() instanceof Person person ? cast.tenureOf(person) : null;
            boolean inArticle = tenure != null && tenure.office().equals(office);
            reasons.add(
                    "in office",
                    told.of(office),
                    inArticle ? Rule.OFFICE_IN_ARTICLE : Rule.OFFICE_ON_DAY,
                    inArticle && tenure != null ? tenure.passages().getFirst() : null,
                    List.of());
        }
        Party behalf = voice.onBehalfOf();
        if (behalf != null && !behalf.equals(voice.speaker())) {
            reasons.add("for", told.of(behalf));
        }
    }
}
