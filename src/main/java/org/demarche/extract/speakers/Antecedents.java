package org.demarche.extract.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Morph;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.jspecify.annotations.Nullable;

/// Of whom a text spoke before, for words that point back: those who said something, and the
/// subjects of its sentences. For one thread and one document.
public final class Antecedents {
    private static final int FRESH = 3;
    private static final int PARSED = 6;
    private static final int OPENING = 12;
    private static final int ISSUED = 8;
    private static final int SMALL_WORD = 3;

    private final Document document;
    private final Trees trees;
    private final NamedSpeakers named;
    private final Map<Integer, List<Speaker>> said = new HashMap<>();
    private final Map<Integer, List<Speaker>> subjects = new HashMap<>();
    private @Nullable Speaker last;
    private int lastSentence = -1;

    Antecedents(Document document, Trees trees, NamedSpeakers named) {
        this.document = document;
        this.trees = trees;
        this.named = named;
    }

    /// Somebody said something, or nobody known did.
    public void spoke(Speaker speaker, Sentence sentence) {
        last = speaker;
        lastSentence = sentence.index();
        said.computeIfAbsent(lastSentence, s -> new ArrayList<>()).addFirst(speaker);
    }

    /// Whoever spoke last, if it was not too long ago.
    public @Nullable Speaker recent(Sentence now) {
        return now.index() - lastSentence <= FRESH ? last : null;
    }

    /// The person to whom a pronoun or a verb's clitic at the token points.
    public @Nullable Speaker person(int token) {
        List<String> others = namedBeside(token);
        return before(token)
                .filter(Antecedents::isPerson)
                .filter(s -> s.actor() == null || !others.contains(s.actor().id()))
                .findFirst()
                .orElse(null);
    }

    /// Whom the pronoun within a cue means: a person, else the party that spoke last.
    public @Nullable Speaker withinVerb(int token) {
        Speaker person = person(token);
        return person == null ? party(token) : person;
    }

    @Nullable Speaker organization(int token) {
        return before(token)
                .filter(s -> s.actor() instanceof Organization)
                .findFirst()
                .orElse(null);
    }

    /// The state or organisation that "it" means, nobody where that only fills the place of the
    /// subject: "it was stressed that".
    @Nullable Speaker it(int token) {
        SentenceTree tree = trees.at(token);
        int verb = tree.head(token);
        boolean empty =
                tree.is(token, DependencyRelation.EXPL)
                        || verb >= 0 && tree.has(verb, Morph.PASSIVE);
        return empty ? null : party(token);
    }

    /// The state or organisation that spoke or appeared last.
    @Nullable Speaker party(int token) {
        return before(token).filter(s -> s.actor() instanceof Party).findFirst().orElse(null);
    }

    /// Who issued a text to which words such as "the statement" point: whoever issued the last one
    /// called so, else the state or organisation that spoke or appeared last.
    @Nullable Speaker issuer(Hit words) {
        SentenceTree own = trees.at(words.first());
        Speaker beside = actorUnder(own, own.top(words.first(), words.end()));
        if (beside != null) {
            return beside;
        }
        int now = document.sentenceOf(words.first()).index();
        for (int i = now; i >= Math.max(0, now - ISSUED); i--) {
            Sentence sentence = document.sentences().get(i);
            for (int token = Math.min(sentence.end(), words.first()) - 1;
                    token >= sentence.first();
                    token--) {
                if (isSameNoun(token, words) && issuer(sentence, token) instanceof Speaker issuer) {
                    return issuer;
                }
            }
        }
        return party(words.first());
    }

    private boolean isSameNoun(int token, Hit words) {
        String word = document.tokens().lower(token);
        for (int i = words.first(); i < words.end(); i++) {
            if (word.length() > SMALL_WORD && word.equals(document.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whoever is named as the issuer of a text: beside it, as the subject of its clause or as the
    /// agent.
    private @Nullable Speaker issuer(Sentence sentence, int text) {
        List<Speaker> speakers = said.getOrDefault(sentence.index(), List.of());
        if (!speakers.isEmpty() && speakers.getLast().actor() != null) {
            return speakers.getLast();
        }
        SentenceTree tree = trees.of(sentence);
        int noun = tree.wordOf(text);
        Speaker owner = actorAmong(tree, tree.children(noun));
        return owner != null || tree.head(noun) < 0
                ? owner
                : actorAmong(tree, tree.children(tree.head(noun)));
    }

    private @Nullable Speaker actorAmong(SentenceTree tree, List<Integer> words) {
        for (int word : words) {
            Speaker speaker = named.startingAt(tree.wordOf(word));
            if (speaker != null && speaker.actor() != null) {
                return speaker;
            }
        }
        return null;
    }

    /// The last ones who were several.
    @Nullable Speaker several(int token) {
        return before(token)
                .filter(s -> !s.others().isEmpty() && !(s.actor() instanceof Organization))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPerson(Speaker speaker) {
        return speaker.actor() instanceof Person
                || speaker.rule() == Rule.OFFICE_ALONE && speaker.behalf() != null;
    }

    /// The persons whom the sentence of the token names otherwise than as its subject.
    private List<String> namedBeside(int token) {
        Sentence sentence = document.sentenceOf(token);
        List<String> ids = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Speaker speaker = named.startingAt(i);
            if (speaker != null
                    && !named.isBare(i)
                    && speaker.actor() instanceof Person person
                    && (speaker.inferences().isEmpty() || speaker.behalf() instanceof State)) {
                ids.add(person.id());
            }
        }
        subjects(sentence).forEach(s -> s.all().forEach(one -> remove(ids, one)));
        return ids;
    }

    private static void remove(List<String> ids, Speaker speaker) {
        if (speaker.actor() != null) {
            ids.remove(speaker.actor().id());
        }
    }

    /// All before the token, the last one first.
    Stream<Speaker> before(int token) {
        if (document.sentences().isEmpty()) {
            return Stream.empty();
        }
        int now = document.sentenceOf(token).index();
        return IntStream.iterate(now, i -> i >= 0, i -> i - 1)
                .boxed()
                .flatMap(i -> in(document.sentences().get(i), now - i <= PARSED, token));
    }

    private Stream<Speaker> in(Sentence sentence, boolean near, int token) {
        List<Speaker> speakers = said.getOrDefault(sentence.index(), List.of());
        return near && speakers.stream().noneMatch(s -> s.behalf() != null || s.actor() != null)
                ? subjects(sentence).stream().filter(s -> s.end() <= token)
                : speakers.stream();
    }

    /// Those whom a sentence names as the subjects of its main clauses, the last one first; where
    /// the grammar finds none, with whom it begins.
    private List<Speaker> subjects(Sentence sentence) {
        return subjects.computeIfAbsent(sentence.index(), i -> subjectsOf(sentence));
    }

    private List<Speaker> subjectsOf(Sentence sentence) {
        SentenceTree tree = trees.of(sentence);
        List<Speaker> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tree.wordOf(i) == i
                    && tree.is(i, DependencyRelation.NSUBJ)
                    && isMain(tree, tree.head(i))
                    && !isQuoted(sentence, i)
                    && subject(tree, i) instanceof Speaker subject) {
                found.addFirst(subject);
            }
        }
        return found.isEmpty() ? opening(sentence) : found;
    }

    private boolean isQuoted(Sentence sentence, int token) {
        int offset = document.tokens().begin(token);
        return sentence.quotations().stream().anyMatch(q -> q.outer().contains(offset));
    }

    private List<Speaker> opening(Sentence sentence) {
        int end = Math.min(sentence.end(), sentence.first() + OPENING);
        for (int i = sentence.first(); i < end; i++) {
            Speaker speaker = isQuoted(sentence, i) ? null : named.startingAt(i);
            if (speaker != null && speaker.actor() != null) {
                return new SubjectGrammar(document).isGoverned(i, sentence.first())
                        ? List.of()
                        : List.of(speaker);
            }
        }
        return List.of();
    }

    private static boolean isMain(SentenceTree tree, int verb) {
        int at = verb;
        while (tree.is(at, DependencyRelation.CONJ) || tree.is(at, DependencyRelation.PARATAXIS)) {
            at = tree.head(at);
        }
        return tree.head(at) < 0;
    }

    /// The subject with those who are joined to it; of a text, such as "a note by the ministry",
    /// the one who issued it.
    private @Nullable Speaker subject(SentenceTree tree, int token) {
        Speaker speaker = joint(tree, token);
        Hit text = document.wordAt(Math.max(tree.run().first(), token - 1), Category.PRONOUN);
        boolean issued =
                speaker == null
                        && text != null
                        && text.end() == token + 1
                        && text.word(Category.PRONOUN) instanceof LexicalEntry entry
                        && entry.is(PronounKind.STATEMENT);
        return issued ? actorUnder(tree, token) : speaker;
    }

    private @Nullable Speaker actorUnder(SentenceTree tree, int head) {
        for (int i = head + 1; i < tree.run().end(); i++) {
            Speaker speaker = tree.isUnder(i, head) ? named.startingAt(i) : null;
            if (speaker != null && speaker.actor() != null) {
                return speaker;
            }
        }
        return null;
    }

    /// The subject with those who are joined to it.
    private @Nullable Speaker joint(SentenceTree tree, int token) {
        for (int i = tree.run().first(); i <= token; i++) {
            Speaker group = named.startingAt(i);
            if (group != null && group.rule() == Rule.PRONOUN_FOR_SEVERAL && group.end() > token) {
                return group;
            }
        }
        List<Speaker> all = new ArrayList<>();
        for (int word : tree.children(token)) {
            if (tree.is(word, DependencyRelation.CONJ) && named.startingAt(word) != null) {
                all.add(named.startingAt(word));
            }
        }
        Speaker first = named.startingAt(token);
        if (first == null || first.actor() == null || all.isEmpty()) {
            return first;
        }
        all.addFirst(first);
        return JointSpeakers.joint(all, document.calibration());
    }
}
