package org.demarche.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Learns a grammar from treebanks; the same sentences give the same grammar.
final class GrammarTrainer {
    static int TAG_BITS = 17;
    static int ACTION_BITS = 20;
    static int RELATION_BITS = 17;
    static int TAG_ROUNDS = 6;
    static int ROUNDS = 10;

    /// Rounds that follow the right actions only, and how often later ones follow their own.
    private static final int SURE_ROUNDS = 2;
    static double EXPLORED = 0.9;
    static double TAG_UNIT = 0.2, ACT_UNIT = 0.5, REL_UNIT = 0.2; static int MARGIN = 0;

    private static final long SEED = 20261130;

    private final List<TreebankSentence> sentences;
    private final List<Tag> tags;
    private final Map<Tag, Integer> numbers = new HashMap<>();
    private final WordForms words = new WordForms();

    GrammarTrainer(List<TreebankSentence> sentences) {
        this.sentences = sentences;
        Map<Tag, Integer> seen = new LinkedHashMap<>();
        for (TreebankSentence sentence : sentences) {
            sentence.tags().forEach(tag -> seen.merge(tag, 1, Integer::sum));
        }
        tags = seen.keySet().stream().filter(tag -> seen.get(tag) > 20).sorted(
                java.util.Comparator.comparing(Tag::pos).thenComparing(Tag::features)).toList();
        for (Tag tag : tags) {
            numbers.put(tag, numbers.size());
        }
        for (Tag tag : seen.keySet()) {
            // Rare ones count as the commonest of their part of speech.
            numbers.computeIfAbsent(tag, rare -> numbers.get(tags.stream().filter(t -> t.pos() == rare.pos()).max(java.util.Comparator.comparing(seen::get)).orElse(tags.getFirst())));
        }
    }

    List<Tag> tags() {
        return tags;
    }

    private int[] right(TreebankSentence sentence) {
        return sentence.tags().stream().mapToInt(numbers::get).toArray();
    }

    /// The tagger of some of the sentences.
    Perceptron tagger(List<TreebankSentence> some) {
        Perceptron learner = new Perceptron(TAG_BITS, tags.size());
        Tagger tagger = new Tagger(learner, tags.size());
        SplittableRandom random = new SplittableRandom(SEED);
        List<TreebankSentence> order = new ArrayList<>(some);
        for (int round = 0; round < TAG_ROUNDS; round++) {
            shuffle(order, random);
            for (TreebankSentence sentence : order) {
                words.set(sentence.forms());
                int[] right = right(sentence);
                int[] given = new int[right.length];
                for (int i = 0; i < right.length; i++) {
                    given[i] = tagger.best(words, i, given);
                    learner.learn(
                            tagger.features().hashes(),
                            tagger.features().count(),
                            right[i],
                            given[i]);
                }
            }
        }
        return learner;
    }

    private static void shuffle(List<TreebankSentence> order, SplittableRandom random) {
        for (int i = order.size() - 1; i > 0; i--) {
            java.util.Collections.swap(order, i, random.nextInt(i + 1));
        }
    }

    /// Tags as they will be found: each fold's by a tagger that learned from the others.
    Map<TreebankSentence, int[]> jackknifed(int folds) {
        Map<TreebankSentence, int[]> found = new java.util.IdentityHashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<TreebankSentence> in = new ArrayList<>();
            List<TreebankSentence> out = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i % folds == fold ? out : in).add(sentences.get(i));
            }
            Tagger tagger = new Tagger(tagger(in).averaged(TAG_UNIT), tags.size());
            for (TreebankSentence sentence : out) {
                words.set(sentence.forms());
                int[] given = new int[sentence.size()];
                tagger.tag(words, given);
                found.put(sentence, given);
            }
        }
        return found;
    }

    /// What decides on actions, and on relations.
    record Learned(Perceptron actions, Perceptron relations) {}

    static int K = 1;
    Learned parser(Map<TreebankSentence, int[]> found) {
        Learned sum = parser(found, 0);
        for (int k = 1; k < K; k++) { Learned l = parser(found, k); sum.actions().plus(l.actions()); sum.relations().plus(l.relations()); }
        return sum;
    }
    Learned parser(Map<TreebankSentence, int[]> found, int seed) {
        Perceptron actions = new Perceptron(ACTION_BITS, Configuration.ACTIONS);
        Perceptron relations = new Perceptron(RELATION_BITS, DependencyRelation.count());
        ArcParser parser = new ArcParser(actions, relations, words);
        SplittableRandom random = new SplittableRandom(SEED + seed);
        List<TreebankSentence> order = new ArrayList<>(sentences);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            double explored = round < SURE_ROUNDS ? 0 : EXPLORED;
            for (TreebankSentence sentence : order) {
                words.set(sentence.forms());
                parser.start(found.get(sentence));
                learn(parser, sentence, actions, relations, random, explored);
            }
        }
        return new Learned(actions, relations);
    }

    private static void learn(
            ArcParser parser,
            TreebankSentence sentence,
            Perceptron actions,
            Perceptron relations,
            SplittableRandom random,
            double explored) {
        Configuration state = parser.state();
        int[] heads = sentence.heads().clone();
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i] < 0 ? state.root() : heads[i];
        }
        while (!state.isDone()) {
            int seemed = parser.bestAction();
            int rival = -1;
            int right = -1;
            int least = Integer.MAX_VALUE;
            boolean fine = false;
            for (int action = 0; action < Configuration.ACTIONS; action++) {
                if (!state.allows(action)) continue;
                int cost = DynamicOracle.cost(state, action, heads);
                if (cost < least
                        || cost == least && parser.actionScore(action) > parser.actionScore(right)) {
                    least = cost;
                    right = action;
                }
            }
            for (int action = 0; action < Configuration.ACTIONS; action++) {
                if (state.allows(action) && DynamicOracle.cost(state, action, heads) > least && (rival < 0 || parser.actionScore(action) > parser.actionScore(rival))) rival = action;
            }
            fine = DynamicOracle.cost(state, seemed, heads) == least;
            actions.learn(
                    parser.features().hashes(),
                    parser.features().count(),
                    right,
                    rival < 0 || parser.actionScore(right) > parser.actionScore(rival) + MARGIN ? right : rival);
            int taken = fine || random.nextDouble() < explored ? seemed : right;
            if (taken == Configuration.SHIFT) {
                state.shift();
                continue;
            }
            int head = state.head(taken);
            int child = state.child();
            if (head == state.root()) {
                state.attach(taken, DependencyRelation.ROOT.ordinal());
                continue;
            }
            int relation = parser.bestRelation(head, child);
            int wanted = sentence.relations()[child].ordinal();
            if (heads[child] == head) {
                relations.learn(
                        parser.features().hashes(), parser.features().count(), wanted, relation);
            }
            state.attach(taken, relation);
        }
    }

    // experiment
    public static void main(String[] a) throws Exception {
        for (int i = 2; i < a.length; i += 2) {
            switch (a[i]) {
                case "tb" -> TAG_BITS = Integer.parseInt(a[i + 1]);
                case "ab" -> ACTION_BITS = Integer.parseInt(a[i + 1]);
                case "rb" -> RELATION_BITS = Integer.parseInt(a[i + 1]);
                case "m" -> MARGIN = Integer.parseInt(a[i + 1]);
                case "k" -> K = Integer.parseInt(a[i + 1]);
                case "r" -> ROUNDS = Integer.parseInt(a[i + 1]);
                case "tr" -> TAG_ROUNDS = Integer.parseInt(a[i + 1]);
                case "ex" -> EXPLORED = Double.parseDouble(a[i + 1]);
                case "tu" -> TAG_UNIT = Double.parseDouble(a[i + 1]);
                case "au" -> ACT_UNIT = Double.parseDouble(a[i + 1]);
                case "ru" -> REL_UNIT = Double.parseDouble(a[i + 1]);
                default -> throw new IllegalArgumentException(a[i]);
            }
        }
        List<TreebankSentence> train = Treebank.read(java.nio.file.Path.of(a[0]));
        List<TreebankSentence> dev = Treebank.read(java.nio.file.Path.of(a[1]));
        long t0 = System.nanoTime();
        GrammarTrainer trainer = new GrammarTrainer(train);
        System.out.println(trainer.tags().size() + " tags");
        Weights tw = trainer.tagger(train).averaged(TAG_UNIT);
        Map<TreebankSentence, int[]> found = trainer.jackknifed(4);
        System.out.printf("tagged %.1f s%n", (System.nanoTime() - t0) / 1e9);
        Learned learned = trainer.parser(found);
        Weights aw = learned.actions().averaged(ACT_UNIT), rw = learned.relations().averaged(REL_UNIT);
        System.out.printf("trained %.1f s%n", (System.nanoTime() - t0) / 1e9);
        for (Weights w : List.of(tw, aw, rw)) {
            java.io.ByteArrayOutputStream b = new java.io.ByteArrayOutputStream();
            try (var z = new java.util.zip.DeflaterOutputStream(b, new java.util.zip.Deflater(9)); var d = new java.io.DataOutputStream(z)) { w.write(d); }
            System.out.print(b.size() + " bytes; ");
        }
        System.out.println();
        for (int rep = 0; rep < 6; rep++) {
            WordForms words = new WordForms();
            Tagger tagger = new Tagger(tw, trainer.tags().size());
            ArcParser parser = new ArcParser(aw, rw, words);
            long t = System.nanoTime(); long tagtime = 0;
            int n = 0, all = 0, pos = 0, fpos = 0, uas = 0, las = 0;
            for (TreebankSentence s : dev) {
                long u = System.nanoTime();
                words.set(s.forms());
                int[] tags = new int[s.size()];
                tagger.tag(words, tags);
                tagtime += System.nanoTime() - u;
                Configuration c = parser.parse(tags);
                for (int i = 0; i < s.size(); i++) {
                    all++;
                    Tag tag = trainer.tags().get(tags[i]);
                    if (tag.pos() == s.tags().get(i).pos()) pos++;
                    if (tag.equals(s.tags().get(i))) fpos++;
                    if (s.relations()[i] == DependencyRelation.PUNCT) continue;
                    n++;
                    int h = c.heads[i] == c.root() ? -1 : c.heads[i];
                    if (h == s.heads()[i]) { uas++; if (c.relations[i] == s.relations()[i].ordinal()) las++; }
                }
            }
            long e = System.nanoTime() - t;
            if (rep == 5) System.out.printf("pos %.4f fine %.4f uas %.4f las %.4f words/s %.0f (tag share %.2f)%n", pos / (double) all, fpos / (double) all, uas / (double) n, las / (double) n, all / (e / 1e9), tagtime / (double) e);
        }
    }
}
