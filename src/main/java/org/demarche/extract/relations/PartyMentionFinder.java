package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Actor;
import org.demarche.domain.EventKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.names.Dateline;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.relations.PartyMention.Wording;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the words of a segment that stand for somebody who can act, with the prepositions that
/// govern them. Segments must come in the order of the text, as pronouns refer back. For one
/// document.
final class PartyMentionFinder {
    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Dividers kinds;
    private final MentionGrammar grammar;
    private final PartyMemory memory = new PartyMemory();

    PartyMentionFinder(Document document, Cast cast, Dividers kinds) {
        this.document = document;
        tokens = document.tokens();
        this.cast = cast;
        this.kinds = kinds;
        grammar = new MentionGrammar(document, cast, kinds);
    }

    /// The mentions in order; those of one pronoun of several share its tokens.
    List<PartyMention> mentions(Segment segment) {
        List<PartyMention> mentions = new ArrayList<>();
        int token = segment.first();
        while (token < segment.end()) {
            int before = mentions.size();
            add(mentions, segment, token);
            for (int i = before; i < mentions.size(); i++) {
                PartyMention mention = grammar.joined(mentions, i, segment.first());
                mentions.set(i, mention);
                memory.named(mention);
            }
            token = mentions.size() > before ? mentions.getLast().end() : token + 1;
        }
        return mentions;
    }

    private void add(List<PartyMention> mentions, Segment segment, int token) {
        OfficeNaming title = cast.officeAt(token);
        Naming naming = cast.namings().at(token);
        if (title != null && title.begin() == token) {
            ofTitle(mentions, title, segment.end());
        } else if (naming != null) {
            if (naming.first() == token) {
                ofNaming(mentions, naming, segment.first());
            }
        } else if (document.wordAt(token, Category.PRONOUN) instanceof Hit hit
                && hit.word(Category.PRONOUN) instanceof LexicalEntry entry) {
            for (Actor actor : memory.meantBy(entry.as(PronounKind.class), segment.speaker())) {
                Party party = cast.actsFor(actor);
                mentions.add(mention(token, hit.end(), actor, party, Wording.PRONOUN));
            }
        }
    }

    private void ofTitle(List<PartyMention> mentions, OfficeNaming title, int limit) {
        Naming holder = title.holder() == null ? null : cast.namings().at(title.holder().first());
        Party party = cast.actsFor(title.of());
        Actor actor = title.of();
        if (holder != null && holder.referent() instanceof Actor named) {
            actor = named;
            party = party == null ? cast.actsFor(named) : party;
        }
        if (party == null && !mentions.isEmpty()) {
            party = ofAdjective(mentions.getLast(), title.begin());
        }
        int end = Math.min(title.close(), limit);
        if (actor != null && title.standing() != OfficeNaming.Standing.FORMER) {
            mentions.add(mention(title.begin(), end, actor, party, Wording.NAME));
        }
    }

    private void ofNaming(List<PartyMention> mentions, Naming naming, int from) {
        if (naming.referent() instanceof Place place) {
            Party state = cast.actsFor(place);
            if (state == null) {
                statesWithin(mentions, naming);
            } else {
                boolean meant =
                        cast.governments().capitalOf(place) != null
                                && !isWhere(naming.first(), naming.end());
                Wording form = meant ? Wording.NAME : Wording.PLACE;
                mentions.add(mention(naming.first(), naming.end(), state, state, form));
            }
        } else if (naming.referent() instanceof Actor actor && !Governments.isMedium(actor)) {
            Party party = cast.actsFor(actor);
            if (party == null) {
                party = stateWithin(naming);
            }
            if (party == null && naming.isPerson() && !mentions.isEmpty()) {
                party = ofAdjective(mentions.getLast(), naming.first());
            }
            Wording form =
                    naming.role() == Sense.NameRole.DEMONYM && tokens.isCapitalised(naming.first())
                            ? Wording.ADJECTIVE
                            : Wording.NAME;
            boolean dateline =
                    naming.first() == from
                            && Dateline.isPlace(document, naming.first(), naming.end());
            mentions.add(
                    mention(
                            naming.first(),
                            naming.end(),
                            actor,
                            party,
                            dateline ? Wording.PLACE : form));
        }
    }

    /// The states within a name that the model took for one place.
    private void statesWithin(List<PartyMention> mentions, Naming naming) {
        for (int i = naming.first(); i < naming.end(); i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.end() <= naming.end()
                        && hit.sense() instanceof Sense.Name(State state, Sense.NameRole role)
                        && role == Sense.NameRole.LABEL) {
                    mentions.add(mention(i, hit.end(), state, state, Wording.NAME));
                    break;
                }
            }
        }
    }

    /// "British Defence", "Turkish Army": whose they are by the adjective in their name;
    /// "NATO-member Norway": a name in which small letters come before a state is that state's.
    private @Nullable Party stateWithin(Naming naming) {
        for (int i = naming.first(); i < naming.end(); i++) {
            boolean opens = i == naming.first();
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Name(State state, Sense.NameRole role)
                        && (opens
                                ? role == Sense.NameRole.DEMONYM && hit.end() < naming.end()
                                : role == Sense.NameRole.LABEL
                                        && hit.end() == naming.end()
                                        && !tokens.isCapitalised(i - 1))) {
                    return state;
                }
            }
        }
        return null;
    }

    /// Whether an organisation's name only tells of which summit the text speaks.
    boolean isHost(PartyMention mention) {
        if (!(mention.party() instanceof Organization)) {
            return false;
        }
        LexicalEntry behind =
                mention.end() < tokens.size()
                        ? document.entryAt(mention.end(), Category.EVENT)
                        : null;
        LexicalEntry before =
                mention.first() > 0 ? document.entryAt(mention.first() - 1, Category.EVENT) : null;
        return behind != null && isGathering(behind) || before != null && isGathering(before);
    }

    private static boolean isGathering(LexicalEntry event) {
        return event.has(Trait.VOICE_NOUN)
                && (event.is(EventKind.SUMMIT) || event.is(EventKind.CONFERENCE));
    }

    private boolean isWhere(int first, int end) {
        return kinds.is(first - 1, SmallWord.PLACE) || Dateline.isPlace(document, first, end);
    }

    /// "Palestinian negotiator Saeb Erakat": a person acts for the people named just before.
    private @Nullable Party ofAdjective(PartyMention before, int first) {
        boolean near =
                before.form() == Wording.ADJECTIVE && first - before.end() <= 4
                        || before.end() == first;
        for (int i = before.end(); near && i < first; i++) {
            near = tokens.isWord(i) && !kinds.isAny(i, Dividers.GOVERNORS | MentionGrammar.STOPS);
        }
        return near ? before.party() : null;
    }

    private static PartyMention mention(
            int first, int end, Actor actor, @Nullable Party party, Wording form) {
        return new PartyMention(first, end, actor, party, form, 0, -1);
    }
}
