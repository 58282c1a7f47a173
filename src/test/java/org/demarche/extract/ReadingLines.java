package org.demarche.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.Actor;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Event;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Modality;
import org.demarche.domain.Obligation;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Reading;
import org.demarche.domain.Referent;
import org.demarche.domain.Relation;
import org.demarche.domain.Span;
import org.demarche.domain.Tenure;
import org.demarche.domain.Text;
import org.jspecify.annotations.Nullable;

/// What was found, a line a finding, in the words of the rows of examples.
public record ReadingLines(Reading reading) {
    private static final String NOTHING = "-";

    private Text text() {
        return reading.article().body();
    }

    /// `2022-08-06 Saturday`
    public List<String> dates() {
        return reading.mentions().stream()
                .filter(m -> m.refersTo() instanceof PartialDate)
                .map(m -> m.refersTo() + " " + text().cut(m.span()))
                .toList();
    }

    /// `state/NLD The Netherlands`: persons, states, organisations and places.
    public List<String> mentions() {
        return reading.mentions().stream()
                .filter(m -> m.refersTo() instanceof Actor || m.refersTo() instanceof Place)
                .map(m -> m.refersTo().id() + " " + text().cut(m.span()))
                .toList();
    }

    /// `foreign-minister ISL Gunnar Hallsson`; `former` behind it if so.
    public List<String> offices() {
        return reading.tenures().stream().map(ReadingLines::line).toList();
    }

    private static String line(Tenure tenure) {
        return tenure.office().kind()
                + " "
                + last(tenure.of())
                + " "
                + tenure.holder().names().preferred().getFirst().text()
                + (tenure.former() ? " former" : "");
    }

    /// `FJI-TON-treaty-security FJI+TON signed 2025-08-09`
    public List<String> agreements() {
        return reading.agreements().stream().map(ReadingLines::line).toList();
    }

    private static String line(Agreement agreement) {
        return String.join(
                " ",
                slug(agreement.slug()),
                together(agreement.parties()),
                agreement.status() == null ? NOTHING : lower(agreement.status()),
                orNothing(agreement.signedOn()));
    }

    /// What nothing but the article tells apart carries a mark of the article.
    private static String slug(String slug) {
        return slug.replaceAll("-[0-9a-f]{6,8}$", "-*");
    }

    /// `un-charter/2.4`
    public List<String> clauses() {
        return clausesOfAll().map(ReadingLines::line).sorted().toList();
    }

    private Stream<Clause> clausesOfAll() {
        return reading.agreements().stream().flatMap(a -> a.clauses().stream());
    }

    private static String line(Clause clause) {
        return slug(clause.agreement())
                + "/"
                + clause.number()
                + (clause.paragraph() == null ? "" : "." + clause.paragraph());
    }

    /// `signed planned FJI+TON 2025-08-09`
    public List<String> steps() {
        return reading.agreements().stream()
                .flatMap(a -> a.acts().stream())
                .map(ReadingLines::line)
                .toList();
    }

    private static String line(LifeCycleAct act) {
        return String.join(
                " ",
                lower(act.status()),
                lower(act.modality()),
                together(act.agents()),
                orNothing(act.on()));
    }

    /// `FJI+TON: send help | TON | if Tonga so requests`
    public List<String> duties() {
        return clausesOfAll().flatMap(c -> c.obligations().stream()).map(this::line).toList();
    }

    private String line(Obligation duty) {
        return together(duty.obligors())
                + ": "
                + String.join(
                        " | ",
                        cut(duty.duty()),
                        together(duty.beneficiaries()),
                        cut(duty.condition()));
    }

    /// `MEETING CAN+CHL geneva`
    public List<String> events() {
        return reading.events().stream().map(ReadingLines::line).toList();
    }

    private static String line(Event event) {
        return event.kind() + " " + together(event.participants()) + " " + last(event.at());
    }

    /// `RWA ASSAULT BDI conditional: If Tanzania intervenes`
    public List<String> relations() {
        return reading.relations().stream().map(this::line).sorted().toList();
    }

    private String line(Relation relation) {
        return last(relation.source())
                + " "
                + relation.act()
                + " "
                + last(relation.target())
                + (relation.modality() == Modality.ASSERTED ? "" : " " + lower(relation.modality()))
                + (relation.condition() == null ? "" : ": " + cut(relation.condition()));
    }

    private String cut(@Nullable Span span) {
        return span == null ? NOTHING : text().cut(span).replaceAll("\\s+", " ");
    }

    private static String together(Collection<? extends Actor> actors) {
        return actors.isEmpty()
                ? NOTHING
                : actors.stream().map(ReadingLines::last).sorted().collect(Collectors.joining("+"));
    }

    /// The last part of an id: a state's code, an organisation's name.
    private static String last(@Nullable Referent referent) {
        return referent == null
                ? NOTHING
                : referent.id().substring(referent.id().lastIndexOf('/') + 1);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String orNothing(@Nullable PartialDate date) {
        return date == null ? NOTHING : date.toString();
    }
}
