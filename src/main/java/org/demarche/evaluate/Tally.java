package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.domain.Confidence;

/// What the comparison of readings with gold adds up to. For one thread.
public final class Tally {
    private final Map<Layer, Count> layers = new EnumMap<>(Layer.class);
    private final Map<String, Count> fields = new TreeMap<>();
    private final Faults faults = new Faults();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private int articles;

    void article() {
        articles++;
    }

    void add(Layer layer, Count count) {
        layers.merge(layer, count, Count::plus);
    }

    /// Takes a finding that gold has, or one that it lacks.
    void found(Gold gold, Object finding, boolean right) {
        verdict(gold, finding, "", right);
    }

    /// Takes a part of a finding that has a layer of its own.
    void verdict(Gold gold, Object finding, String field, boolean right) {
        verdicts.add(new Verdict(gold.url(), finding, field, right));
    }

    /// Takes a field of a finding that gold has.
    ///
    /// @param kind what the finding is
    void field(Gold gold, Object finding, String kind, String name, boolean right) {
        fields.merge(kind + " " + name, Count.of(right), Count::plus);
        verdict(gold, finding, name, right);
    }

    Faults faults() {
        return faults;
    }

    /// @param parts whether each part of the finding is right, up to the first wrong one
    void judge(Gold gold, Judged kind, Confidence confidence, Boolean... parts) {
        judgements.add(new Judgement(gold.url(), kind, confidence, List.of(parts)));
    }

    /// Which findings were right and how sure they were.
    public List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    /// What gold says of the findings, one by one.
    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    /// How many articles were compared.
    public int articles() {
        return articles;
    }

    /// The layers of which there is something, in their order.
    public Map<Layer, Count> layers() {
        Map<Layer, Count> some = new EnumMap<>(Layer.class);
        layers.forEach((layer, count) -> {
            if (!count.isEmpty()) {
                some.put(layer, count);
            }
        });
        return some;
    }

    /// How many fields of found items were right, by their names.
    public Map<String, Count> fields() {
        return Map.copyOf(fields);
    }

    /// The plain mean of the layers' F1, 0 to 1.
    public double mean() {
        return layers().values().stream().mapToDouble(Count::f1).average().orElse(0);
    }
}
