package org.demarche.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Learns a grammar from sentences of treebanks; the same sentences give the same grammar.
public final class GrammarTrainer {
    private static final int TAG_BITS = 17;
    private static final int ACTION_BITS = 20;
    private static final int RELATION_BITS = 17;

    /// What a step of a byte stands for: tried, a half or twice as much costs up to a point.
    private static final double TAG_UNIT = 0.2;

    private static final double ACTION_UNIT = 0.5;
    private static final double RELATION_UNIT = 0.2;

    private static final int TAG_ROUNDS = 6;
    private static final int TAGGERS = 3;
    private static final int FOLDS = 4;

    /// So many parsers learn from the sentences in other orders, as do the taggers; the sum of
    /// their weights is better than each by a point in two languages, and no slower.
    private static final int LEARNERS = 4;

    private static final int ROUNDS = 10;

    /// Rounds that take the right actions only, and how often later ones take their own.
    private static final int SURE_ROUNDS = 2;

    private static final double EXPLORED = 0.9;

    /// By how much the right action must be ahead.
    private static final int MARGIN = 20;

    private static final long SEED = 20130930;

    private final List<TreebankSentence> sentences;
    private final TagSet tags;

    private GrammarTrainer(List<TreebankSentence> sentences) {
        this.sentences = sentences;
        tags = TagSet.of(sentences);
    }

    /// The grammar that treebanks teach, as it is kept.
    ///
    /// @param treebanks files in CoNLL-U, packed with gzip where their names end so
    /// @param renamed relations of theirs (DEPREL without subtype) by what they are to be called
    /// @throws IOException if one cannot be read, is no CoNLL-U or has no sentence: names file and
    ///   line
    public static byte[] grammar(List<Path> treebanks, Map<String, String> renamed)
            throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        for (Path treebank : treebanks) {
            sentences.addAll(Treebank.read(treebank, renamed));
        }
        return new GrammarTrainer(sentences).grammar().bytes();
    }

    private Grammar grammar() {
        Map<TreebankSentence, int[]> found = jackknifed();
        float[] actions = new float[Configuration.ACTIONS << ACTION_BITS];
        float[] relations = new float[DependencyRelation.count() << RELATION_BITS];
        IntStream.range(0, LEARNERS)
                .parallel()
                .mapToObj(learner -> lesson(found, new SplittableRandom(SEED + learner)))
                .forEachOrdered(lesson -> lesson.addTo(actions, relations));
        return new Grammar(
                tags.all(),
                new IrregularForms(List.of()),
                LemmaRules.learned(sentences),
                tagging(sentences),
                Weights.of(ACTION_BITS, Configuration.ACTIONS, actions, ACTION_UNIT * LEARNERS),
                Weights.of(
                        RELATION_BITS,
                        DependencyRelation.count(),
                        relations,
                        RELATION_UNIT * LEARNERS));
    }

    private Weights tagging(List<TreebankSentence> some) {
        float[] sums = new float[tags.size() << TAG_BITS];
        IntStream.range(0, TAGGERS)
                .parallel()
                .mapToObj(learner -> tagging(some, new SplittableRandom(SEED + learner)))
                .forEachOrdered(learner -> learner.addTo(sums));
        return Weights.of(TAG_BITS, tags.size(), sums, TAG_UNIT * TAGGERS);
    }

    private Perceptron tagging(List<TreebankSentence> some, SplittableRandom random) {
        Perceptron learner = new Perceptron(TAG_BITS, tags.size());
        Tagger tagger = new Tagger(learner, tags.size());
        WordForms words = new WordForms();
        List<TreebankSentence> order = new ArrayList<>(some);
        for (int round = 0; round < TAG_ROUNDS; round++) {
            shuffle(order, random);
            for (TreebankSentence sentence : order) {
                words.set(sentence.forms());
                int[] given = new int[sentence.size()];
                for (int i = 0; i < given.length; i++) {
                    given[i] = tagger.best(words, i, given);
                    learner.learn(tagger.features(), tags.number(sentence.tags().get(i)), given[i]);
                }
            }
        }
        return learner;
    }

    private static void shuffle(List<TreebankSentence> order, SplittableRandom random) {
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
    }

    /// Tags as they will be found: each fold's by a tagger that learned from the others.
    private Map<TreebankSentence, int[]> jackknifed() {
        Map<TreebankSentence, int[]> found = new IdentityHashMap<>();
        WordForms words = new WordForms();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TreebankSentence> in = new ArrayList<>();
            List<TreebankSentence> out = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i % FOLDS == fold ? out : in).add(sentences.get(i));
            }
            Tagger tagger = new Tagger(tagging(in), tags.size());
            for (TreebankSentence sentence : out) {
                words.set(sentence.forms());
                int[] given = new int[sentence.size()];
                tagger.tag(words, given);
                found.put(sentence, given);
            }
        }
        return found;
    }

    private ParserLesson lesson(Map<TreebankSentence, int[]> found, SplittableRandom random) {
        WordForms words = new WordForms();
        Perceptron actions = new Perceptron(ACTION_BITS, Configuration.ACTIONS);
        Perceptron relations = new Perceptron(RELATION_BITS, DependencyRelation.count());
        ParserLesson lesson =
                new ParserLesson(actions, relations, new ArcParser(actions, relations, words));
        List<TreebankSentence> order = new ArrayList<>(sentences);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            double explored = round < SURE_ROUNDS ? 0 : EXPLORED;
            for (TreebankSentence sentence : order) {
                words.set(sentence.forms());
                lesson.take(
                        sentence,
                        found.getOrDefault(sentence, new int[0]),
                        MARGIN,
                        () -> random.nextDouble() < explored);
            }
        }
        return lesson;
    }
}
