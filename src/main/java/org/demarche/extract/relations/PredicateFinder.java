package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.domain.Act;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.Title;
import org.demarche.extract.relations.Predicate.Voice;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.OwnerEnding;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the words of a segment that tell of acts, and whether they are verbs or nouns there. For
/// one document.
final class PredicateFinder {
    private static final int SKIPPED =
            Dividers.mask(SmallWord.ADVERB, Divider.MODAL, SmallWord.AUXILIARY, SmallWord.PASSIVE);

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Dividers kinds;
    private final ObjectActs objects;

    PredicateFinder(Document document, Cast cast, Dividers kinds) {
        this.document = document;
        tokens = document.tokens();
        this.cast = cast;
        this.kinds = kinds;
        objects = new ObjectActs(document, kinds);
    }

    /// The predicates in order, none within another nor within a name or title.
    List<Predicate> predicates(Segment segment) {
        List<Predicate> predicates = new ArrayList<>();
        int token = segment.first();
        while (token < segment.end()) {
            Predicate predicate = at(token, segment);
            if (predicate != null) {
                predicates.add(predicate);
            }
            token = predicate == null ? token + 1 : predicate.objectEnd();
        }
        return predicates;
    }

    private @Nullable Predicate at(int token, Segment segment) {
        Hit hit = document.wordAt(token, Category.ACT);
        Hit verb = document.wordAt(token, Category.ACT_VERB);
        Predicate byObject =
                verb == null || hit != null && hit.end() > verb.end()
                        ? null
                        : byObject(verb, segment);
        if (byObject != null) {
            return byObject;
        }
        if (hit == null
                || hit.end() > segment.end()
                || !(hit.word(Category.ACT) instanceof LexicalEntry entry)
                || isName(hit)) {
            return null;
        }
        if (entry.has(Trait.VOICE_ACTIVE)
                && !entry.has(Trait.PARTICIPLE_YES)
                && kinds.is(token - 1, SmallWord.DETERMINER)) {
            return null;
        }
        Act act = entry.as(Act.class);
        Voice voice = voice(hit, entry, segment.first());
        return new Predicate(token, hit.end(), act, voice, entry, hit.end());
    }

    /// A verb whose act is told by its object.
    private @Nullable Predicate byObject(Hit verb, Segment segment) {
        if (verb.end() > segment.end()
                || !(verb.word(Category.ACT_VERB) instanceof LexicalEntry entry)
                || isName(verb)
                || kinds.is(verb.first() - 1, SmallWord.DETERMINER)
                || isPassiveHere(verb, segment.first())
                || entry.has(Trait.VOICE_EITHER) && !isVerbHere(verb, segment.first())) {
            return null;
        }
        ObjectActs.Found found = objects.of(verb, entry, segment.end());
        return found == null
                ? null
                : new Predicate(
                        verb.first(), verb.end(), found.act(), Voice.ACTIVE, entry, found.end());
    }

    private boolean isName(Hit hit) {
        return cast.namings().at(hit.first()) != null || isInTitle(hit.first());
    }

    private boolean isInTitle(int token) {
        Title title = cast.titleAt(token);
        return title != null && token < title.end();
    }

    private Voice voice(Hit hit, LexicalEntry entry, int low) {
        String voice = String.valueOf(entry.column(Column.VOICE));
        if (entry.has(Trait.VOICE_EITHER)) {
            return isVerbHere(hit, low) ? Voice.ACTIVE : Voice.NOUN;
        }
        if (entry.has(Trait.PARTICIPLE_YES)
                && !entry.has(Trait.VOICE_REPORTED)
                && isPassiveHere(hit, low)) {
            return Voice.PASSIVE;
        }
        return Voice.valueOf(voice.toUpperCase(Locale.ROOT));
    }

    private boolean isPassiveHere(Hit hit, int low) {
        if (kinds.is(hit.end(), SmallWord.AGENT)) {
            return true;
        }
        int at = hit.first() - 1;
        while (at >= low && kinds.is(at, SmallWord.ADVERB) && !kinds.is(at, SmallWord.PASSIVE)) {
            at--;
        }
        return at >= low && kinds.is(at, SmallWord.PASSIVE);
    }

    /// A form that is noun and verb is a verb after "to", an auxiliary, a pronoun, or right after a
    /// name without a possessive where a name or article follows.
    private boolean isVerbHere(Hit hit, int low) {
        int at = hit.first() - 1;
        if (at < low) {
            return false;
        }
        if (kinds.isAny(at, SKIPPED) && !kinds.is(at, SmallWord.DETERMINER)) {
            return true;
        }
        if (kinds.is(at, SmallWord.PURPOSE)) {
            return !kinds.is(hit.end(), SmallWord.GENITIVE);
        }
        LexicalEntry pronoun = document.entryAt(at, Category.PRONOUN);
        if (pronoun != null) {
            return true;
        }
        boolean object =
                kinds.is(hit.end(), SmallWord.DETERMINER) || cast.namings().at(hit.end()) != null;
        boolean determined =
                kinds.isAny(at, Dividers.GOVERNORS | Dividers.mask(SmallWord.DETERMINER))
                        || OwnerEnding.before(document, at) < at;
        return object && !determined;
    }
}
