package org.demarche.evaluate;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.demarche.domain.Organization;
import org.demarche.domain.Person;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.evaluate.Faults.Sort;

/// Compares who is named, and in which offices. For one article.
///
/// @param tally takes what comes of it
record NameLayers(Gold gold, Findings findings, Tally tally) {
    void compare() {
        compare(Layer.STATES, names(gold.items("states")), List.of(), State.class);
        compare(
                Layer.ORGANIZATIONS,
                names(gold.items("organizations")),
                List.of(),
                Organization.class);
        List<String> people = persons(gold.required("persons"));
        compare(Layer.PERSONS, people, persons(gold.optional("persons")), Person.class);
        if (gold.has("persons")) {
            offices();
        }
    }

    private static List<String> names(List<Item> items) {
        return items.stream().map(Item::name).toList();
    }

    private static List<String> persons(List<Item> items) {
        return items.stream().map(i -> "" + i.text("name")).distinct().sorted().toList();
    }

    private void compare(
            Layer layer,
            List<String> wanted,
            List<String> optional,
            Class<? extends Referent> kind) {
        if (gold.has(layer.toString())) {
            BiPredicate<String, Individual> same = Individual::isSame;
            List<Individual> found = findings.mentioned(kind);
            var compared = Comparison.of(wanted, optional, found, same);
            compared.pairs().pairs().forEach(p -> judge(found.get(p.found()), true));
            compared.alarms().forEach(i -> judge(i, false));
            add(layer, compared, g -> g, Individual::shown);
        }
    }

    private void offices() {
        add(
                Layer.OFFICES,
                offices(gold.required("persons"), gold.optional("persons"), findings.tenures()),
                g -> g.node().toString(),
                t -> t.holder().slug() + " as " + t.office().slug());
    }

    private Comparison<Item, Tenure> offices(
            List<Item> required, List<Item> optional, List<Tenure> found) {
        List<Item> wanted = required.stream().filter(NameLayers::hasOffice).toList();
        var offices =
                Comparison.of(
                        wanted,
                        optional.stream().filter(NameLayers::hasOffice).toList(),
                        found,
                        this::holds);
        offices.pairs().pairs().forEach(p -> judge(found.get(p.found()), true));
        offices.alarms().forEach(t -> judge(t, false));
        return offices;
    }

    private void judge(Individual individual, boolean right) {
        tally.found(gold, individual.referent(), right);
    }

    private void judge(Tenure tenure, boolean right) {
        tally.found(gold, tenure, right);
        tally.judge(gold, Judged.TENURE, tenure.confidence(), right);
    }

    private static boolean hasOffice(Item person) {
        String office = person.text("office");
        return office != null && !office.isEmpty();
    }

    private boolean holds(Item person, Tenure tenure) {
        String office = person.text("office");
        return Individual.isSame(person.text("name"), findings.individual(tenure.holder()))
                && (person.text("of") == null
                        || Individual.isSame(person.text("of"), findings.orNobody(tenure.of())))
                && office != null
                && findings.individual(tenure.office()).isCalled(office);
    }

    private <G, F> void add(
            Layer layer,
            Comparison<G, F> compared,
            Function<G, String> wanted,
            Function<F, String> found) {
        tally.add(layer, compared.count());
        compared.missed()
                .forEach(g ->
                        tally.faults()
                                .add(Sort.MISSED, gold, null, layer + ": " + wanted.apply(g)));
        compared.alarms()
                .forEach(f ->
                        tally.faults()
                                .add(Sort.FALSE_ALARM, gold, null, layer + ": " + found.apply(f)));
    }
}
