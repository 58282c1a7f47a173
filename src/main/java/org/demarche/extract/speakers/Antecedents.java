package org.demarche.extract.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Morph;
import org.jspecify.annotations.Nullable;

/// Of whom a text spoke before, for words that point back: those who said something, and the
/// subjects of its sentences. For one thread and one document.
public final class Antecedents {
    private static final int FRESH = 3;
    private static final int PARSED = 6;
    private static final int ISSUED = 8;
    private static final int SMALL_WORD = 3;

    /// Sentences in which somebody said something; nothing points back farther.
    private static final int FAR = 250;

    private final Document document;
    private final Trees trees;
    private final NamedSpeakers named;
    private final NavigableMap<Integer, List<Speaker>> said = new TreeMap<>();
    private final SentenceSubjects subjects;
    private @Nullable Speaker last;
    private int lastSentence = -1;

    Antecedents(Document document, Trees trees, NamedSpeakers named) {
        this.document = document;
        this.trees = trees;
        this.named = named;
        subjects = new SentenceSubjects(document, trees, named);
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
        Speaker beside = subjects.actorUnder(own, own.top(words.first(), words.end()));
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
        Speaker owner = subjects.actorAmong(tree, tree.children(noun));
        return owner != null || tree.head(noun) < 0
                ? owner
                : subjects.actorAmong(tree, tree.children(tree.head(noun)));
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
        if (!ids.isEmpty()) {
            subjects.of(sentence).forEach(s -> s.all().forEach(one -> remove(ids, one)));
        }
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
        Stream<Integer> near =
                IntStream.iterate(now, i -> i >= Math.max(0, now - PARSED), i -> i - 1).boxed();
        Stream<Integer> far =
                said.headMap(now - PARSED, false).descendingKeySet().stream().limit(FAR);
        return Stream.concat(near, far)
                .flatMap(i -> in(document.sentences().get(i), now - i <= PARSED, token));
    }

    private Stream<Speaker> in(Sentence sentence, boolean near, int token) {
        List<Speaker> speakers = said.getOrDefault(sentence.index(), List.of());
        return near && speakers.stream().noneMatch(s -> s.behalf() != null || s.actor() != null)
                ? subjects.of(sentence).stream().filter(s -> s.end() <= token)
                : speakers.stream();
    }
}
