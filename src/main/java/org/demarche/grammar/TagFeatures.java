package org.demarche.grammar;

/// What the tagger looks at.
final class TagFeatures {
    private TagFeatures() {}

    /// @param before the number of the tag before, the one before that
    static void collect(WordForms words, int i, int before, int beforeThat, FeatureList list) {
        list.clear();
        int form = words.form(i);
        int suffix = words.suffix(i, 3);
        list.add(1);
        list.add(form);
        list.add(words.suffix(i, 1));
        list.add(words.suffix(i, 2));
        list.add(suffix);
        list.add(words.suffix(i, 4));
        list.add(words.suffix(i, 5));
        list.add(words.prefix(i, 1));
        list.add(words.prefix(i, 2));
        list.add(words.prefix(i, 3));
        list.add(words.prefix(i, 4));
        list.add(words.shape(i), i == 0 ? 1 : 0);
        list.add(before);
        list.add(before, beforeThat);
        list.add(before, form);
        list.add(before, suffix);
        list.add(before, words.form(i + 1));
        list.add(words.form(i - 1));
        list.add(words.form(i - 1), form);
        list.add(words.form(i - 2));
        list.add(words.form(i + 1));
        list.add(form, words.form(i + 1));
        list.add(words.form(i + 2));
        list.add(words.form(i + 1), words.form(i + 2));
        list.add(words.suffix(i - 1, 3));
        list.add(words.suffix(i + 1, 3));
        list.add(words.shape(i - 1), words.shape(i), words.shape(i + 1));
        list.add(words.suffix(i + 1, 2), suffix);
        list.add(words.prefix(i, 3), suffix);
    }
}
