package org.demarche.store.bulk;

import java.util.Arrays;
import java.util.BitSet;

/// Numbers one after the other. For one thread.
final class NumberList {
    private int[] numbers = new int[1024];
    private int size;

    void add(int number) {
        makeRoom(1);
        numbers[size++] = number;
    }

    void addAll(int[] source, int from, int count) {
        makeRoom(count);
        System.arraycopy(source, from, numbers, size, count);
        size += count;
    }

    private void makeRoom(int count) {
        if (size + count > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2 * size, size + count));
        }
    }

    int get(int at) {
        return numbers[at];
    }

    int size() {
        return size;
    }

    int[] toArray(int from, int to) {
        return Arrays.copyOfRange(numbers, from, to);
    }

    void collect(BitSet all) {
        for (int i = 0; i < size; i++) {
            all.set(numbers[i]);
        }
    }
}
