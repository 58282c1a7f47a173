package org.demarche.evaluate;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What the comparison of readings with gold adds up to. For one thread.
public final class Tally {
    private final Map<Layer, Count> layers = new EnumMap<>(Layer.class);
    private final Map<String, Count> fields = new TreeMap<>();
    private final Faults faults = new Faults();
    private final Reliability reliability = new Reliability();
    private int articles;

    void article() {
        articles++;
    }

    void add(Layer layer, Count count) {
        layers.merge(layer, count, Count::plus);
    }

    void field(String name, boolean right) {
        fields.merge(name, Count.of(right), Count::plus);
    }

    Faults faults() {
        return faults;
    }

    /// How sure findings were, and how often right.
    public Reliability reliability() {
        return reliability;
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
