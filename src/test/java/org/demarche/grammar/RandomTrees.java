package org.demarche.grammar;

import java.util.random.RandomGenerator;

/// Trees without crossing arcs, made by chance.
final class RandomTrees {
    private RandomTrees() {}

    /// @return the head of each word, `words` for the one on the root
    static int[] heads(int words, RandomGenerator random) {
        int[] heads = new int[words];
        grow(0, words, words, heads, random);
        return heads;
    }

    /// Hangs the words of a span under a head, by way of one of them.
    private static void grow(int first, int end, int head, int[] heads, RandomGenerator random) {
        if (first == end) {
            return;
        }
        int top = random.nextInt(first, end);
        heads[top] = head;
        part(first, top, top, heads, random);
        part(top + 1, end, top, heads, random);
    }

    private static void part(int first, int end, int head, int[] heads, RandomGenerator random) {
        int start = first;
        while (start < end) {
            int next = random.nextInt(start, end) + 1;
            grow(start, next, head, heads, random);
            start = next;
        }
    }
}
