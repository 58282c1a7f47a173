package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.domain.Act;
import org.demarche.domain.Actor;
import org.demarche.domain.Agreement;
import org.demarche.domain.Names;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Person;
import org.demarche.domain.Reading;
import org.demarche.domain.Referent;
import org.demarche.domain.Relation;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.domain.Statement;
import org.demarche.graph.Individuals;
import org.demarche.graph.WorldReader;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is found in the gold articles, layer by layer: never worse than the pinned floors.
class QualityTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final Path FLOORS = Path.of("src/test/resources/quality-floors.properties");
    private static final String EDGES = " \t\r\n\u00a0\"'“”„‟‘’‚‛«»‹›「」『』.,;:";
    private static final Set<String> TITLES =
            Set.of("the", "a", "an", "of", "and", "for", "to", "in", "on", "at", "from", "by");

    private final Map<String, Score> layers = new LinkedHashMap<>();

    @Test
    void noLayerIsBelowItsFloor() throws IOException {
        LanguagePacks packs = LanguagePacks.bundled();
        List<String> codes = packs.all().stream().map(LanguagePack::code).toList();
        Extractor extractor =
                new Extractor(
                        new WorldReader(Individuals.STANDARD, codes).bundled().world(), packs);
        for (Gold gold : Gold.in(GOLD)) {
            score(gold, extractor.read(gold.article()));
        }
        layers.forEach((layer, s) ->
                System.out.printf(Locale.ROOT, "quality %-14s %.3f %s%n", layer, s.f1(), s));
        Properties floors = new Properties();
        try (Reader reader = Files.newBufferedReader(FLOORS)) {
            floors.load(reader);
        }
        assertEquals(floors.stringPropertyNames(), layers.keySet(), "every layer has a floor");
        layers.forEach((layer, s) -> {
            double floor = Double.parseDouble(floors.getProperty(layer));
            assertTrue(s.f1() >= floor, () -> layer + ": " + s.f1() + " is below " + floor);
        });
    }

    private void add(String layer, Score score) {
        layers.merge(layer, score, Score::plus);
    }

    private void score(Gold gold, Reading reading) {
        Map<String, Referent> things = new LinkedHashMap<>();
        Map<String, Set<String>> named = new LinkedHashMap<>();
        List<Span> datePassages = new ArrayList<>();
        List<PartialDate> dates = new ArrayList<>();
        reading.mentions().stream()
                .filter(m -> !isClutter(gold, List.of(m.span())))
                .forEach(m -> {
                    things.putIfAbsent(m.refersTo().id(), m.refersTo());
                    named.computeIfAbsent(m.refersTo().id(), id -> names(m.refersTo()))
                            .add(gold.article().body().cut(m.span()));
                    if (m.refersTo() instanceof PartialDate date) {
                        datePassages.add(m.span());
                        dates.add(date);
                    }
                });
        add("states", names(gold.states(), things, named, State.class));
        add("organizations", names(gold.organizations(), things, named, Organization.class));
        add("persons", names(gold.persons(), things, named, Person.class));
        statements(gold, reading, named);
        add("dates", dates(gold, datePassages, dates));
        List<Agreement> agreements =
                reading.agreements().stream().filter(a -> !isClutter(gold, a.passages())).toList();
        add(
                "agreements",
                Score.of(gold.agreements(), agreements, (g, a) -> is(g.name(), a, named)));
        add("relations", relations(gold, reading, named));
    }

    private static boolean isClutter(Gold gold, List<Span> spans) {
        return !spans.isEmpty()
                && spans.stream().allMatch(s -> gold.boilerplate().stream().anyMatch(s::overlaps));
    }

    private static Score names(
            List<Gold.Item> gold,
            Map<String, Referent> things,
            Map<String, Set<String>> named,
            Class<? extends Actor> kind) {
        Map<String, Gold.Item> once = new LinkedHashMap<>();
        gold.forEach(g -> once.merge(g.name() + "", g, (a, b) -> a.optional() ? b : a));
        List<Referent> found = things.values().stream().filter(kind::isInstance).toList();
        return Score.of(List.copyOf(once.values()), found, (g, f) -> is(g.name(), f, named));
    }

    private void statements(Gold gold, Reading reading, Map<String, Set<String>> named) {
        String text = gold.article().body().flat();
        List<Gold.Item> wanted = gold.statements().stream().filter(g -> !g.optional()).toList();
        List<Statement> found =
                reading.statements().stream()
                        .filter(s -> !isClutter(gold, List.of(s.content())))
                        .toList();
        var pairs =
                Score.pairs(
                        wanted,
                        found,
                        0.5,
                        (g, s) -> share(trimmed(text, g.span()), trimmed(text, s.content())));
        int kept =
                Score.kept(
                        gold.statements(), found, pairs, (g, s) -> g.span().overlaps(s.content()));
        add("statements", new Score(pairs.size(), kept, wanted.size()));
        int speakers =
                (int)
                        pairs.stream()
                                .filter(p -> isSaidBy(p.wanted().name(), p.found(), named))
                                .count();
        add("speakers", new Score(speakers, kept, wanted.size()));
    }

    private static boolean isSaidBy(
            @Nullable String gold, Statement statement, Map<String, Set<String>> named) {
        List<Actor> speakers = statement.speakers().toList();
        return speakers.isEmpty()
                ? gold == null
                : speakers.stream().anyMatch(s -> is(gold, s, named));
    }

    /// Intersection over union.
    private static double share(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return common <= 0 ? 0 : (double) common / (a.length() + b.length() - common);
    }

    private static Span trimmed(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }

    private static Score dates(Gold gold, List<Span> passages, List<PartialDate> values) {
        List<Gold.Item> wanted = gold.dates().stream().filter(g -> !g.optional()).toList();
        List<Integer> found = Stream.iterate(0, i -> i < values.size(), i -> i + 1).toList();
        var pairs = Score.pairs(wanted, found, 1e-9, (g, i) -> share(g.span(), passages.get(i)));
        long right =
                pairs.stream()
                        .filter(p -> values.get(p.found()).toString().equals(p.wanted().name()))
                        .count();
        int kept =
                Score.kept(
                        gold.dates(), found, pairs, (g, i) -> g.span().overlaps(passages.get(i)));
        return new Score((int) right, kept, wanted.size());
    }

    private static Score relations(Gold gold, Reading reading, Map<String, Set<String>> named) {
        Map<String, Relation> once = new LinkedHashMap<>();
        for (Relation r : reading.relations()) {
            List<String> ends = new ArrayList<>(List.of(r.source().id(), r.target().id()));
            if (r.act().isMutual()) {
                ends.sort(null);
            }
            if (!isClutter(gold, List.of(r.passage()))) {
                once.putIfAbsent(ends + " " + r.act(), r);
            }
        }
        List<Relation> found =
                once.values().stream().filter(r -> counts(gold.relations(), r, named)).toList();
        return Score.of(gold.relations(), found, (g, r) -> hasAct(g, r) && haveEnds(g, r, named));
    }

    /// Not between two for whom there are optional relations only, nor with an optional act.
    private static boolean counts(
            List<Gold.Item> gold, Relation r, Map<String, Set<String>> named) {
        List<Gold.Item> same = gold.stream().filter(g -> haveEnds(g, r, named)).toList();
        return same.stream().anyMatch(g -> !g.optional() && hasAct(g, r))
                || same.stream().noneMatch(Gold.Item::optional)
                || same.stream().anyMatch(g -> !g.optional())
                        && same.stream().noneMatch(g -> g.optional() && hasAct(g, r));
    }

    private static boolean hasAct(Gold.Item g, Relation r) {
        return g.values("act").contains(r.act().name());
    }

    private static boolean haveEnds(Gold.Item g, Relation r, Map<String, Set<String>> named) {
        String source = g.text("source");
        String target = g.text("target");
        boolean mutual =
                r.act().isMutual()
                        || g.values("act").stream().anyMatch(a -> Act.valueOf(a).isMutual());
        return is(source, r.source(), named) && is(target, r.target(), named)
                || mutual && is(source, r.target(), named) && is(target, r.source(), named);
    }

    /// Whether the gold's code or name is that of what was found; null is nobody.
    private static boolean is(
            @Nullable String gold, @Nullable Referent found, Map<String, Set<String>> named) {
        if (gold == null || found == null) {
            return gold == null && found == null;
        }
        if (found instanceof State state && gold.matches("[A-Z]{3}")) {
            return state.code().equals(gold);
        }
        Set<String> names = named.getOrDefault(found.id(), names(found));
        return Stream.of(gold.split("\\|")).anyMatch(g -> names.stream().anyMatch(n -> same(g, n)));
    }

    /// More than half of the telling words of the shorter one are in both.
    private static boolean same(String gold, String name) {
        Set<String> mine = words(gold);
        Set<String> others = words(name);
        int shorter = Math.min(mine.size(), others.size());
        mine.retainAll(others);
        return mine.size() * 2 > shorter;
    }

    private static Set<String> words(String name) {
        String plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}|['’‘`.]", "");
        Set<String> words = new TreeSet<>(List.of(plain.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        Set<String> telling = new TreeSet<>(words);
        telling.removeAll(TITLES);
        return telling.isEmpty() ? words : telling;
    }

    private static Set<String> names(Referent referent) {
        Names names =
                switch (referent) {
                    case Actor actor -> actor.names();
                    case Agreement agreement -> agreement.names();
                    default -> Names.NONE;
                };
        Set<String> all = new LinkedHashSet<>();
        Stream.of(names.preferred(), names.alternate())
                .forEach(labels -> labels.forEach(l -> all.add(l.text())));
        return all;
    }
}
