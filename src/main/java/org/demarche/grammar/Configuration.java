package org.demarche.grammar;

import java.util.Arrays;

/// The state of an arc-hybrid parser: a stack, a buffer with the root behind its last word, and the
/// arcs made so far (M. Kuhlmann, C. Gómez-Rodríguez, G. Satta, 2011). Reused; one thread at a
/// time.
final class Configuration {
    static final int SHIFT = 0;

    /// The top of the stack becomes a child of the first word of the buffer.
    static final int LEFT = 1;

    /// The top of the stack becomes a child of the word under it.
    static final int RIGHT = 2;

    static final int ACTIONS = 3;

    static final int NOTHING = -1;

    private int size;
    private int depth;
    private int next;
    private int[] stack = new int[64];
    private int[] heads = new int[64];
    private int[] relations = new int[64];
    private int[] firstLeft = new int[64];
    private int[] secondLeft = new int[64];
    private int[] firstRight = new int[64];
    private int[] secondRight = new int[64];
    private int[] leftCount = new int[64];
    private int[] rightCount = new int[64];

    void start(int words) {
        size = words;
        depth = 0;
        next = 0;
        if (words + 1 > stack.length) {
            int room = words + words / 2 + 1;
            stack = new int[room];
            heads = new int[room];
            relations = new int[room];
            firstLeft = new int[room];
            secondLeft = new int[room];
            firstRight = new int[room];
            secondRight = new int[room];
            leftCount = new int[room];
            rightCount = new int[room];
        }
        for (int[] each :
                new int[][] {heads, relations, firstLeft, secondLeft, firstRight, secondRight}) {
            Arrays.fill(each, 0, words + 1, NOTHING);
        }
        Arrays.fill(leftCount, 0, words + 1, 0);
        Arrays.fill(rightCount, 0, words + 1, 0);
    }

    /// The place of the root, behind the last word.
    int root() {
        return size;
    }

    boolean isDone() {
        return next == size && depth == 0;
    }

    boolean allows(int action) {
        return switch (action) {
            case SHIFT -> next < size;
            // Only one word may hang on the root.
            case LEFT -> depth > 0 && (next < size || depth == 1);
            default -> depth > 1;
        };
    }

    /// The word at a place of the stack from its top, or NOTHING.
    int stack(int place) {
        return place < depth ? stack[depth - 1 - place] : NOTHING;
    }

    int depth() {
        return depth;
    }

    /// The word at a place of the buffer, or NOTHING behind the root.
    int buffer(int place) {
        return next + place <= size ? next + place : NOTHING;
    }

    /// The child that LEFT or RIGHT gives a head.
    int child() {
        return stack(0);
    }

    /// The head of a word, NOTHING if it has none yet.
    int head(int word) {
        return heads[word];
    }

    /// The head that LEFT or RIGHT gives.
    int headBy(int action) {
        return action == LEFT ? next : stack(1);
    }

    void shift() {
        stack[depth++] = next++;
    }

    /// @param relation the ordinal of the new arc's
    void attach(int action, int relation) {
        int child = child();
        int head = headBy(action);
        heads[child] = head;
        relations[child] = relation;
        if (action == LEFT) {
            secondLeft[head] = firstLeft[head];
            firstLeft[head] = child;
            leftCount[head]++;
        } else {
            secondRight[head] = firstRight[head];
            firstRight[head] = child;
            rightCount[head]++;
        }
        depth--;
    }

    /// The outermost child to the left.
    int left(int word) {
        return word < 0 ? NOTHING : firstLeft[word];
    }

    int secondLeft(int word) {
        return word < 0 ? NOTHING : secondLeft[word];
    }

    /// The outermost child to the right.
    int right(int word) {
        return word < 0 ? NOTHING : firstRight[word];
    }

    int secondRight(int word) {
        return word < 0 ? NOTHING : secondRight[word];
    }

    int leftCount(int word) {
        return word < 0 ? 0 : leftCount[word];
    }

    int rightCount(int word) {
        return word < 0 ? 0 : rightCount[word];
    }

    int relation(int word) {
        return word < 0 ? NOTHING : relations[word];
    }
}
