package org.demarche.grammar;

/// What the parser looks at to decide on its next action and on the relation of a new arc: the top
/// three of the stack, the next three of the buffer, their children and what stands between (after
/// Y. Zhang, J. Nivre, 2011). One thread at a time.
final class ArcFeatures {
    private static final int FAR = 10;
    private static final int MANY = 3;
    private static final int COMMA = ",".hashCode();

    private final Configuration state;
    private final WordForms words;
    private final FeatureList list;
    private int[] tags = new int[0];

    // How many commas stand before each word.
    private int[] commas = new int[1];

    // The words at the top of the stack and the front of the buffer, their forms and their tags.
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int b1;
    private int b2;
    private int s0f;
    private int s0t;
    private int s1f;
    private int s1t;
    private int s2t;
    private int b0f;
    private int b0t;
    private int b1t;
    private int b2t;

    ArcFeatures(Configuration state, WordForms words, FeatureList list) {
        this.state = state;
        this.words = words;
        this.list = list;
    }

    /// @param numbers the number of each word's tag
    void start(int[] numbers) {
        tags = numbers;
        if (commas.length <= numbers.length) {
            commas = new int[2 * numbers.length + 1];
        }
        for (int i = 0; i < numbers.length; i++) {
            commas[i + 1] = commas[i] + (form(i) == COMMA ? 1 : 0);
        }
    }

    private int commasBetween(int left, int right) {
        if (left < 0 || right <= left + 1) {
            return 0;
        }
        return Math.min(MANY, commas[Math.min(right, tags.length)] - commas[left + 1]);
    }

    private int tag(int word) {
        if (word == state.root()) {
            return 998;
        }
        return word < 0 ? 999 : tags[word];
    }

    private int form(int word) {
        return words.form(word);
    }

    private int distance(int from, int to) {
        return from < 0 || to < 0 ? 0 : Math.min(to - from, FAR);
    }

    /// For the next action.
    void collectAction() {
        list.clear();
        s0 = state.stack(0);
        s1 = state.stack(1);
        s2 = state.stack(2);
        b0 = state.buffer(0);
        b1 = state.buffer(1);
        b2 = state.buffer(2);
        s0f = form(s0);
        s0t = tag(s0);
        s1f = form(s1);
        s1t = tag(s1);
        b0f = form(b0);
        b0t = tag(b0);
        b1t = tag(b1);
        b2t = tag(b2);
        s2t = tag(s2);
        single();
        list.add(b0f, b0t);
        list.add(b0t);
        list.add(b0f);
        list.add(form(b1), b1t);
        list.add(b1t);
        list.add(form(b2), b2t);
        list.add(b2t);
        pairs();
        list.add(b0f, b1t);
        list.add(b0t, b1t);
        list.add(b0t, b1t, b2t);
        list.add(s0t, b0t, b1t);
        list.add(s0t, b0t, b1t, b2t);
        list.add(s1t, s0t, b0t);
        list.add(s1t, s0t, b0t, b1t);
        list.add(s2t, s1t, s0t, b0t);
        list.add(s1t, s0t, b0f);
        list.add(s1t, s0f, b0t);
        list.add(s1f, s0t, b0t);
        list.add(words.prefix(s0, 2), words.suffix(s0, 2), b0t);
        list.add(words.prefix(b0, 2), words.suffix(b0, 2), s0t);
        list.add(words.prefix(s1, 2), words.suffix(s1, 2), s0t);
        list.add(words.suffix(b0, 3), s0t, s1t);
        list.add(words.shape(s0), words.shape(b0), s0t, b0t);
        list.add(words.shape(s1), words.shape(s0), s1t, s0t);
        list.add(tag(state.buffer(3)), b2t, b1t);
        list.add(s0t, b0t, b1t, tag(s0 - 1));
        list.add(s1t, s0t, tag(s0 - 1), tag(s1 + 1));
        distances();
        children();
        surroundings();
        grandchildren();
    }

    private void surroundings() {
        list.add(s0t, b0t, commasBetween(s0, b0));
        list.add(s1t, s0t, commasBetween(s1, s0));
        list.add(s1t, b0t, commasBetween(s1, b0));
        list.add(s0t, b0t, tag(b0 - 1), b1t);
        list.add(s1f, b0f, s0t);
        list.add(s0f, b0t, b1t);
        list.add(s1t, s0f, b0f);
        list.add(form(b1), s0t, b0t);
        list.add(form(s2), s0t, b0t);
        list.add(form(b0 - 1), b0t, s0t);
        list.add(form(s0 + 1), s0t, b0t);
        list.add(s0t, tag(s0 + 1), b0t, tag(b0 - 1));
    }

    private void grandchildren() {
        int s0l = state.left(s0);
        int s0r = state.right(s0);
        int s1l = state.left(s1);
        int s1r = state.right(s1);
        list.add(s1f, form(s0l), s0t);
        list.add(s1f, form(s1r), s0f);
        list.add(s0f, form(s0r), b0t);
        list.add(s1t, form(s1r), b0t, s0t);
        list.add(s1t, state.relation(s1l), s0t, b0t);
        list.add(s1t, state.relation(s1r), s0t, b0t);
        list.add(s0t, state.relation(s0r), b0t, b1t);
        list.add(s2t, state.relation(state.right(s2)), s1t, s0t);
    }

    private void single() {
        list.add(1);
        list.add(s0f, s0t);
        list.add(s0t);
        list.add(s0f);
        list.add(words.suffix(s0, 3), s0t);
        list.add(s1f, s1t);
        list.add(s1t);
        list.add(s1f);
        list.add(s2t, s1t);
    }

    private void pairs() {
        list.add(s0f, s0t, b0f, b0t);
        list.add(s0f, s0t, b0t);
        list.add(s0t, b0f, b0t);
        list.add(s0f, b0f);
        list.add(s0t, b0t);
        list.add(s1f, s0f);
        list.add(s1t, s0t);
        list.add(s1f, s1t, s0t);
        list.add(s1t, s0f, s0t);
        list.add(s1t, b0t);
        list.add(s1f, b0f);
    }

    private void distances() {
        int near = distance(s0, b0);
        int under = distance(s1, s0);
        list.add(s0f, near);
        list.add(s0t, near);
        list.add(b0f, near);
        list.add(b0t, near);
        list.add(s0t, b0t, near);
        list.add(s1t, s0t, under);
        int s0r = state.rightCount(s0);
        int s0l = state.leftCount(s0);
        int b0l = state.leftCount(b0);
        int s1r = state.rightCount(s1);
        list.add(s0f, s0r);
        list.add(s0t, s0r, s0l);
        list.add(b0f, b0l);
        list.add(b0t, b0l);
        list.add(s1t, s1r, s0t, s0r);
    }

    private void children() {
        int s0l = state.left(s0);
        int s0r = state.right(s0);
        int b0l = state.left(b0);
        int s1r = state.right(s1);
        int s1l = state.left(s1);
        int s0rr = state.relation(s0r);
        int s0lr = state.relation(s0l);
        int b0lr = state.relation(b0l);
        int s1rr = state.relation(s1r);
        list.add(form(s0l), tag(s0l), s0lr);
        list.add(form(s0r), tag(s0r), s0rr);
        list.add(form(b0l), tag(b0l), b0lr);
        list.add(form(s1r), tag(s1r), s1rr);
        list.add(s0t, tag(s0l), b0t);
        list.add(s0t, tag(s0r), b0t);
        list.add(s0t, b0t, tag(b0l));
        list.add(s1t, s0t, tag(s0l));
        list.add(s1t, s0t, tag(s0r));
        list.add(s1t, tag(s1r), s0t);
        list.add(s0t, s0rr, state.relation(state.secondRight(s0)));
        list.add(s0t, s0lr, state.relation(state.secondLeft(s0)));
        list.add(b0t, b0lr, state.relation(state.secondLeft(b0)));
        list.add(s1t, s1rr, state.relation(s1l));
        list.add(s0f, s0rr, b0t);
        list.add(s0f, s0lr, b0t);
        list.add(s0f, s0rr, b0f);
        list.add(b0f, b0lr, s0t);
        list.add(s1t, s1rr, s0t, s0rr);
        list.add(s0t, form(s0l), b0t);
        list.add(s1t, form(s0l), s0t);
        list.add(form(s1), form(s0l), s0f);
        list.add(s0t, s0lr, s0rr, b0t);
    }

    /// For the relation of an arc.
    void collectRelation(int head, int child) {
        list.clear();
        int hf = form(head);
        int ht = tag(head);
        int cf = form(child);
        int ct = tag(child);
        int left = state.left(child);
        int right = state.right(child);
        int side = head < child ? 1 : 0;
        int before = state.left(head);
        int after = state.right(head);
        list.add(side);
        list.add(cf, side);
        list.add(ct, side);
        list.add(hf, ht, side);
        list.add(ht, ct, side);
        list.add(hf, ct, side);
        list.add(ht, cf, side);
        list.add(hf, cf);
        list.add(ht, ct, side, distance(Math.min(head, child), Math.max(head, child)));
        list.add(ht, ct, form(left));
        list.add(hf, ct, form(left));
        list.add(ct, form(left), cf);
        list.add(ct, tag(left), state.relation(left), ht);
        list.add(ct, tag(right), state.relation(right), ht);
        list.add(ct, form(right), ht);
        list.add(ct, state.leftCount(child), state.rightCount(child), ht);
        list.add(ht, ct, side, state.relation(before));
        list.add(ht, ct, side, state.relation(after));
        list.add(hf, ct, side, state.relation(side == 1 ? after : before));
        list.add(words.suffix(head, 3), ct, side);
        list.add(ht, words.suffix(child, 3), side);
        list.add(tag(child - 1), ct, tag(child + 1), side);
        list.add(form(child - 1), ct, ht);
        list.add(form(child + 1), ct, ht);
        list.add(ht, tag(head - 1), tag(head + 1), ct);
        list.add(ht, ct, state.relation(left), state.relation(state.secondLeft(child)));
    }
}
