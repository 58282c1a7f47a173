package org.demarche.nlp;

import java.util.Arrays;

/// The features of a sentence's tokens as the keys by which a model knows them. Reused; one thread
/// at a time.
final class NameKeys implements NameFeatureSink {
    private long[] keys = new long[2048];
    private int[] begins = new int[64];
    private String[] shapes = new String[64];
    private boolean[] inner = new boolean[64];
    private int tokens;
    private int count;

    void clear() {
        tokens = 0;
        count = 0;
    }

    @Override
    public void none() {
        token("", true);
    }

    @Override
    public void token(String shape, boolean isInner) {
        if (tokens + 1 == begins.length) {
            int room = 2 * begins.length;
            begins = Arrays.copyOf(begins, room);
            shapes = Arrays.copyOf(shapes, room);
            inner = Arrays.copyOf(inner, room);
        }
        shapes[tokens] = shape;
        inner[tokens] = isInner;
        begins[tokens++] = count;
        begins[tokens] = count;
    }

    @Override
    public void add(String sign, String word) {
        put(signed(sign, word));
    }

    @Override
    public void add(String sign, String first, String second) {
        put(and(signed(sign, first), second));
    }

    @Override
    public void add(String sign, String first, String second, String third) {
        put(and(and(signed(sign, first), second), third));
    }

    /// A feature that is not yet at its end.
    static long signed(String sign, String word) {
        return LinearModel.then(LinearModel.then(LinearModel.begin(), sign), word);
    }

    /// The feature with a further word.
    static long and(long feature, String word) {
        return LinearModel.then(LinearModel.then(feature, ' '), word);
    }

    private void put(long feature) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = LinearModel.end(feature);
        begins[tokens] = count;
    }

    int tokens() {
        return tokens;
    }

    /// Whether a token may belong to a name.
    boolean mayBeName(int token) {
        return begins[token + 1] > begins[token];
    }

    /// Whether it may only stand within a name.
    boolean isInner(int token) {
        return inner[token];
    }

    String shape(int token) {
        return shapes[token];
    }

    /// Sets the sums to those of a token's features.
    void sum(int token, LinearModel model, double[] sums) {
        Arrays.fill(sums, 0);
        for (int i = begins[token]; i < begins[token + 1]; i++) {
            model.add(keys[i], sums);
        }
    }
}
