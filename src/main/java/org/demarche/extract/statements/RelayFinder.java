package org.demarche.extract.statements;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Organization;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.speakers.Speaker;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds who passed a statement on, one from the other. For one document.
record RelayFinder(Document document, Cast cast) {
    private static final int REACH = 5;

    /// An organisation, and the token after its name.
    private record Medium(Organization organization, int end) {}

    /// The chain from the one who reported it first to the one whom the article read.
    ///
    /// What a medium cites reported it before that medium; what the whole sentence is quoted from,
    /// or whoever else is said to report it, did so after.
    List<Organization> relays(
            Sentence sentence, Span content, Speaker speaker, List<Referent> addressees) {
        Tokens tokens = document.tokens();
        Deque<Organization> chain = new ArrayDeque<>();
        int token = sentence.first();
        while (token < sentence.end()) {
            Medium reporter = content.contains(tokens.begin(token)) ? null : reporter(token);
            Hit relay =
                    content.contains(tokens.begin(token))
                            ? null
                            : document.wordAt(token, Category.RELAY);
            if (relay != null) {
                token = passedOn(chain, relay, sentence.end(), speaker);
            } else if (reporter != null) {
                put(chain, reporter, speaker, false);
                token = reporter.end();
            } else {
                token++;
            }
        }
        for (Referent addressee : addressees) {
            if (Governments.isMedium(addressee) && addressee instanceof Organization medium) {
                chain.remove(medium);
                chain.addFirst(medium);
            }
        }
        return List.copyOf(chain);
    }

    /// Takes the media behind a phrase into the chain; the token from which to go on.
    private int passedOn(Deque<Organization> chain, Hit relay, int to, Speaker speaker) {
        Medium medium = medium(relay.end(), Math.min(to, relay.end() + REACH));
        if (medium == null) {
            return relay.end();
        }
        boolean earlier =
                relay.word(Category.RELAY) instanceof LexicalEntry entry
                        && entry.has(Trait.VOICE_ACTIVE);
        put(chain, medium, speaker, earlier);
        while (document.isSmall(medium.end(), SmallWord.SOURCE)) {
            Medium origin = medium(medium.end() + 1, Math.min(to, medium.end() + REACH));
            if (origin == null || !Governments.isMedium(origin.organization())) {
                break;
            }
            put(chain, origin, speaker, true);
            medium = origin;
        }
        return medium.end();
    }

    private static void put(
            Deque<Organization> chain, Medium medium, Speaker speaker, boolean earlier) {
        Organization named = medium.organization();
        if (!chain.contains(named) && speaker.all().noneMatch(s -> named.equals(s.actor()))) {
            if (earlier) {
                chain.addFirst(named);
            } else {
                chain.addLast(named);
            }
        }
    }

    /// The organisation that is named first from the token on; nobody of whose text it speaks.
    private @Nullable Medium medium(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isText(i)) {
                return null;
            }
            Naming naming = cast.namings().at(i);
            if (naming != null && naming.referent() instanceof Organization organization) {
                return new Medium(organization, naming.end());
            }
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Name(Organization known, var role)
                        && Governments.isMedium(known)) {
                    return new Medium(known, hit.end());
                }
            }
        }
        return null;
    }

    private boolean isText(int token) {
        return document.wordAt(token, Category.CLAUSE_NOUN) != null
                || document.hits().get(token).stream()
                        .anyMatch(h ->
                                h.sense() instanceof Sense.Name(Agreement a, var role)
                                        && role == Sense.NameRole.LABEL);
    }

    /// A medium that begins at the token and reports: "TASS said".
    private @Nullable Medium reporter(int token) {
        Naming naming = cast.namings().at(token);
        return naming != null
                        && naming.first() == token
                        && naming.referent() instanceof Organization medium
                        && Governments.isMedium(medium)
                        && naming.end() < document.tokens().size()
                        && document.wordAt(naming.end(), Category.REPORT_VERB) != null
                ? new Medium(medium, naming.end())
                : null;
    }
}
