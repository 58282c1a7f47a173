package org.demarche.extract.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.domain.Mention;
import org.demarche.domain.Organization;
import org.demarche.domain.Person;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.Title;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.nlp.FoundName;
import org.jspecify.annotations.Nullable;

/// Tells by which route words came to name a state, an organisation, a place or a person. For one
/// document.
final class NameReasons {
    private final Document document;
    private final Cast cast;
    private final KnownLabels labels;
    private final Told told;
    private final Set<String> known;

    NameReasons(Document document, Cast cast, World world) {
        this.document = document;
        this.cast = cast;
        labels = new KnownLabels(document);
        told = new Told(document.pack().code());
        known = world.persons().stream().map(Person::id).collect(Collectors.toSet());
    }

    /// The naming behind a mention, null if it is one of a date or agreement.
    @Nullable Naming naming(Mention mention) {
        Naming naming = cast.namings().at(document.tokens().at(mention.span().begin()));
        return naming != null
                        && naming.referent() != null
                        && naming.referent().id().equals(mention.refersTo().id())
                        && span(naming).equals(mention.span())
                ? naming
                : null;
    }

    Explained explained(Naming naming, Referent referent) {
        ReasonList reasons = new ReasonList(document);
        name(reasons, naming, referent);
        if (referent instanceof Person person) {
            person(reasons, naming, person);
        }
        return new Explained(
                Layer.NAMES, span(naming), told.of(referent), naming.confidence(), reasons.all());
    }

    private void name(ReasonList reasons, Naming naming, Referent referent) {
        switch (naming.rule()) {
            case MODEL_OF_NAMES ->
                    reasons.add(
                            "by",
                            naming.type().name().toLowerCase(Locale.ROOT),
                            naming.rule(),
                            null,
                            model(naming));
            case SHORT_FORM ->
                    reasons.add("by", "", naming.rule(), fullName(naming, referent), List.of());
            case INSTITUTION_WITH_STATE, INSTITUTION_ALONE -> {
                reasons.addRows(
                        "by",
                        naming.rule().sentence(),
                        Category.INSTITUTION,
                        naming.first(),
                        naming.end());
                state(reasons, naming);
                setting(reasons, naming);
            }
            case BEHIND_WORD -> behind(reasons, naming);
            case BEHIND_OFFICE -> {
                Title title = titleOf(naming);
                reasons.add(
                        "by",
                        "",
                        naming.rule(),
                        title == null ? null : document.span(title.first(), title.end()),
                        List.of());
            }
            default ->
                    reasons.add(
                            "by",
                            "",
                            naming.rule(),
                            null,
                            labels.of(referent, naming.first(), naming.end()));
        }
    }

    private List<Source> model(Naming naming) {
        for (FoundName found : document.names()) {
            if (naming.overlaps(found.first(), found.end())) {
                return List.of(
                        new Source.Model(
                                "names",
                                document.pack().place() + "/models/names.bin",
                                found.confidence()));
            }
        }
        return List.of();
    }

    /// The state within the words of an institution.
    private void state(ReasonList reasons, Naming naming) {
        for (int i = naming.first(); i < naming.end(); i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.end() <= naming.end()
                        && hit.sense() instanceof Sense.Name(State state, Sense.NameRole role)
                        && naming.referent() instanceof Organization ministry
                        && state.id().equals(ministry.partOf())) {
                    reasons.add(
                            "of",
                            told.of(state),
                            "",
                            document.span(hit.first(), hit.end()),
                            labels.of(state, hit.first(), hit.end()));
                    return;
                }
            }
        }
    }

    /// The state that was told by what stands around an institution.
    private void setting(ReasonList reasons, Naming naming) {
        if (naming.rule() == Rule.INSTITUTION_ALONE
                && naming.referent() instanceof Organization organ
                && organ.partOf() != null) {
            reasons.add("of", organ.partOf().replaceFirst("/", ":"), Rule.OWNER_AROUND);
        }
    }

    private @Nullable Span fullName(Naming shortForm, Referent referent) {
        for (Naming other : cast.namings().all()) {
            if (other.referent() != null
                    && other.rule() != Rule.SHORT_FORM
                    && other.referent().id().equals(referent.id())
                    && other.first() != shortForm.first()) {
                return span(other);
            }
        }
        return null;
    }

    /// The honorific or the cue before a person whom nothing else makes known.
    private void behind(ReasonList reasons, Naming naming) {
        for (Category category : List.of(Category.HONORIFIC, Category.REPORT_VERB)) {
            for (int i = Math.max(0, naming.first() - 6); i < naming.first(); i++) {
                Hit hit = document.wordAt(i, category);
                if (hit != null && hit.end() <= naming.first() && naming.first() - hit.end() <= 1) {
                    reasons.addRow("by", "", naming.rule(), hit);
                    return;
                }
            }
        }
        reasons.add("by", "", naming.rule());
    }

    private @Nullable Title titleOf(Naming naming) {
        return cast.titles().all().stream()
                .filter(t -> t.holder() != null && t.holder().first() == naming.first())
                .findFirst()
                .orElse(null);
    }

    /// Which person it is: one of the world's data, or the one with the longer name.
    private void person(ReasonList reasons, Naming naming, Person person) {
        Naming longest =
                cast.namings().all().stream()
                        .filter(n ->
                                n.referent() instanceof Person other
                                        && other.id().equals(person.id()))
                        .max(
                                Comparator.comparingInt((Naming n) -> n.end() - n.first())
                                        .thenComparing(n -> -n.first()))
                        .orElse(naming);
        boolean longer = longest.end() - longest.first() > naming.end() - naming.first();
        if (longer) {
            reasons.add("person", "", Rule.LONGER_NAME, span(longest), List.of());
        }
        if (known.contains(person.id())) {
            reasons.add(
                    "person",
                    "",
                    Rule.KNOWN_PERSON,
                    null,
                    labels.of(person, naming.first(), naming.end()).isEmpty()
                            ? List.of(
                                    new Source.Name(
                                            person, person.names().in(document.pack().code())))
                            : List.of());
        } else if (!longer) {
            reasons.add("person", "", Rule.OWN_NAME);
        }
    }

    private Span span(Naming naming) {
        return document.span(naming.first(), naming.end());
    }
}
