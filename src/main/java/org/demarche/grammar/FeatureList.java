package org.demarche.grammar;

/// The hashes of what is seen at one decision; each template has its own number. Reused; one thread
/// at a time.
final class FeatureList {
    private static final int MANY = 128;

    private final int[] hashes = new int[MANY];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int a) {
        put(mix(count + 1, a));
    }

    void add(int a, int b) {
        put(mix(mix(count + 1, a), b));
    }

    void add(int a, int b, int c) {
        put(mix(mix(mix(count + 1, a), b), c));
    }

    void add(int a, int b, int c, int d) {
        put(mix(mix(mix(mix(count + 1, a), b), c), d));
    }

    private void put(int hash) {
        hashes[count++] = hash;
    }

    private static int mix(int hash, int value) {
        int mixed = (hash ^ value * 0x85EBCA6B) * 0xC2B2AE35;
        return mixed ^ mixed >>> 15;
    }

    int[] hashes() {
        return hashes;
    }

    int count() {
        return count;
    }
}
