package org.demarche.store.check;

import java.util.Arrays;

/// Numbers of nodes, to be gathered first and looked up then. For one thread.
final class NodeSet {
    private long[] numbers = new long[1 << 12];
    private int size;
    private boolean isSorted = true;

    void add(long number) {
        if (size == numbers.length) {
            sort();
            if (size > numbers.length / 2) {
                numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            }
        }
        numbers[size++] = number;
        isSorted = false;
    }

    private void sort() {
        if (!isSorted) {
            Arrays.sort(numbers, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[kept++] = numbers[i];
                }
            }
            size = kept;
            isSorted = true;
        }
    }

    boolean has(long number) {
        sort();
        return Arrays.binarySearch(numbers, 0, size, number) >= 0;
    }

    /// Each once, in order.
    long[] all() {
        sort();
        return Arrays.copyOf(numbers, size);
    }
}
