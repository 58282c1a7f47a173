package org.demarche.readings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Event;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Mention;
import org.demarche.domain.Obligation;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Reading;
import org.demarche.domain.Referent;
import org.demarche.domain.Relation;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.domain.Tenure;
import org.demarche.domain.Voice;
import org.demarche.evaluate.Verdict;
import org.jspecify.annotations.Nullable;

/// The findings of an article, field by field. How sure they are and by which rule they were found
/// is left to the explanations. For one article.
final class FindingList {
    private static final int TELLING = 50;

    private final Reading reading;

    /// Verdicts by findings, until they are given away.
    private final Map<Object, Map<String, Boolean>> rights = new LinkedHashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private FindingList(Reading reading, List<Verdict> verdicts) {
        this.reading = reading;
        for (Verdict verdict : verdicts) {
            rights.computeIfAbsent(known(verdict.finding()), f -> new LinkedHashMap<>())
                    .put(verdict.field(), verdict.isRight());
        }
    }

    /// @param verdicts those of this article
    static List<Finding> of(Reading reading, List<Verdict> verdicts) {
        FindingList list = new FindingList(reading, verdicts);
        reading.statements().forEach(list::statement);
        reading.tenures().forEach(list::tenure);
        reading.agreements().forEach(list::agreement);
        reading.events().forEach(list::event);
        reading.relations().forEach(list::relation);
        list.mentions();
        verdicts.forEach(v -> list.namedOnly(v.finding()));
        return List.copyOf(list.findings);
    }

    /// What is named is the same wherever it is named.
    private static Object known(Object finding) {
        return finding instanceof Referent referent ? referent.id() : finding;
    }

    private void add(
            Object finding,
            String kind,
            String key,
            @Nullable Span at,
            List<String> identity,
            String... namesAndTexts) {
        Map<String, Boolean> judged = rights.remove(known(finding));
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        findings.add(
                Finding.of(kind, key, at, words(at), texts)
                        .judged(identity, judged == null ? Map.of() : judged));
    }

    private void statement(Statement s) {
        add(
                s,
                "statement",
                place(s.content()),
                s.content(),
                List.of("at"),
                "at",
                place(s.content()),
                "form",
                text(s.form()),
                "speaker",
                ids(s.voices().stream().map(Voice::speaker)),
                "office",
                ids(s.voices().stream().map(Voice::inOffice)),
                "onBehalfOf",
                ids(s.voices().stream().map(Voice::onBehalfOf)),
                "addressee",
                ids(s.addressees().stream()),
                "about",
                ids(s.about().stream()),
                "stances",
                joined(s.stances().stream().map(x -> x.kind() + " " + x.target().id())),
                "cue",
                quoted(s.cue()),
                "act",
                text(s.act()),
                "modality",
                text(s.modality()),
                "condition",
                quoted(s.condition()),
                "saidOn",
                text(s.saidOn()),
                "saidAt",
                id(s.saidAt()),
                "saidDuring",
                s.saidDuring() == null ? "" : shown(s.saidDuring()),
                "relayedBy",
                ids(s.relays().stream()));
    }

    private void tenure(Tenure t) {
        add(
                t,
                "office",
                t.holder().id() + " " + t.office().id(),
                first(t.passages()),
                List.of("holder", "office", "of"),
                "holder",
                t.holder().id(),
                "office",
                t.office().id(),
                "of",
                id(t.of()),
                "from",
                text(t.from()),
                "until",
                text(t.until()),
                "former",
                t.former() ? "former" : "",
                "passages",
                places(t.passages()));
    }

    private void agreement(Agreement a) {
        add(
                a,
                "agreement",
                a.id(),
                first(a.passages()),
                List.of("id"),
                "id",
                a.id(),
                "names",
                joined(a.names().preferred().stream().map(l -> l.text())),
                "kind",
                text(a.kind()),
                "parties",
                ids(a.parties().stream()),
                "signedOn",
                text(a.signedOn()),
                "signedAt",
                id(a.signedAt()),
                "status",
                text(a.status()),
                "steps",
                joined(a.acts().stream().map(FindingList::shown)),
                "topics",
                joined(a.topics().stream().map(l -> l.text()).sorted()),
                "articles",
                a.articles() == 0 ? "" : String.valueOf(a.articles()),
                "passages",
                places(a.passages()));
        a.clauses().forEach(this::clause);
    }

    private void clause(Clause c) {
        add(
                c,
                "clause",
                c.id(),
                first(c.passages()),
                List.of("id"),
                "id",
                c.id(),
                "heading",
                quoted(c.heading()),
                "content",
                quoted(c.content()),
                "cites",
                ids(c.cites().stream()),
                "obligations",
                joined(c.obligations().stream().map(this::shown)),
                "place",
                places(c.passages()));
    }

    private void event(Event e) {
        add(
                e,
                "event",
                shown(e),
                e.passage(),
                List.of(),
                "kind",
                text(e.kind()),
                "passage",
                place(e.passage()),
                "participants",
                ids(e.participants().stream()),
                "on",
                text(e.on()),
                "at",
                id(e.at()));
    }

    private void relation(Relation r) {
        add(
                r,
                "relation",
                place(r.passage())
                        + " %s %s %s".formatted(r.source().id(), r.act(), r.target().id()),
                r.passage(),
                List.of("source", "target", "act"),
                "source",
                r.source().id(),
                "target",
                r.target().id(),
                "act",
                text(r.act()),
                "passage",
                place(r.passage()),
                "modality",
                text(r.modality()),
                "condition",
                quoted(r.condition()),
                "on",
                text(r.on()));
    }

    /// Each date by itself; whoever or whatever else is named once for all its mentions.
    private void mentions() {
        Map<String, List<Mention>> named = new LinkedHashMap<>();
        for (Mention m : reading.mentions()) {
            if (m.refersTo() instanceof PartialDate date) {
                add(m, "date", place(m.span()), m.span(), List.of("value"), "value", text(date));
            } else {
                named.computeIfAbsent(m.refersTo().id(), id -> new ArrayList<>()).add(m);
            }
        }
        named.values()
                .forEach(all -> {
                    List<Span> places = all.stream().map(Mention::span).toList();
                    named(all.getFirst().refersTo(), first(places), places(places));
                });
    }

    private void named(Referent referent, @Nullable Span at, String places) {
        add(
                referent,
                "name",
                referent.id(),
                at,
                List.of("id"),
                "id",
                referent.id(),
                "mentioned",
                places);
    }

    /// What gold was asked about and what is neither found as such nor mentioned.
    private void namedOnly(Object finding) {
        if (finding instanceof Referent referent && rights.containsKey(referent.id())) {
            named(referent, null, "");
        }
    }

    private static String shown(Event e) {
        return e.kind() + " " + place(e.passage());
    }

    private static String shown(LifeCycleAct a) {
        return "%s %s %s %s %s"
                .formatted(
                        a.status(),
                        a.modality(),
                        ids(a.agents().stream()),
                        text(a.on()),
                        places(a.passages()));
    }

    private String shown(Obligation o) {
        return "%s: %s for %s %s"
                .formatted(
                        ids(o.obligors().stream()),
                        quoted(o.duty()),
                        ids(o.beneficiaries().stream()),
                        quoted(o.condition()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String id(@Nullable Referent referent) {
        return referent == null ? "" : referent.id();
    }

    private static String ids(Stream<? extends @Nullable Referent> referents) {
        return joined(referents.filter(Objects::nonNull).map(FindingList::id));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }

    private static String place(Span span) {
        return span.begin() + "," + span.end();
    }

    private static String places(List<Span> spans) {
        return joined(spans.stream().map(FindingList::place));
    }

    private static @Nullable Span first(List<Span> spans) {
        return spans.isEmpty() ? null : spans.getFirst();
    }

    private String quoted(@Nullable Span span) {
        return span == null ? "" : place(span) + " \"" + words(span) + "\"";
    }

    private String words(@Nullable Span span) {
        if (span == null) {
            return "";
        }
        String words = reading.article().body().cut(span).strip().replaceAll("\\s+", " ");
        int length = words.codePointCount(0, words.length());
        return length <= TELLING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, TELLING)) + "…";
    }
}
