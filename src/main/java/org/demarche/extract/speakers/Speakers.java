package org.demarche.extract.speakers;

import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// The speakers whom the words of a document name, by the token at which these begin.
public final class Speakers {
    private final Document document;
    private final Cast cast;
    private final NamedSpeakers named;
    private final Anaphora anaphora;
    private final SpeakerGroups groups;

    Speakers(Document document, Cast cast, NamedSpeakers named, Antecedents antecedents) {
        this.document = document;
        this.cast = cast;
        this.named = named;
        anaphora = new Anaphora(cast, named, antecedents, new Author(document, named));
        groups = new SpeakerGroups(document, cast, antecedents, named);
    }

    /// Whoever the words that begin at the token name, null if they name nobody.
    public @Nullable Speaker startingAt(int token) {
        Speaker group = groups.startingAt(token);
        if (group != null) {
            return group;
        }
        Hit pronoun = pronoun(token);
        if (pronoun != null && isOffice(pronoun)) {
            return anaphora.ofPronoun(pronoun);
        }
        OfficeNaming title = cast.officeAt(token);
        if (title != null
                && title.begin() == token
                && anaphora.ofBare(title) instanceof Speaker holder) {
            return holder;
        }
        Speaker speaker = named.startingAt(token);
        return speaker != null || pronoun == null || cast.namings().at(token) != null
                ? speaker
                : anaphora.ofPronoun(pronoun);
    }

    /// The pronoun that begins at the token, null if none does or a name goes on behind it: "the
    /// Ministry of Foreign Affairs".
    private @Nullable Hit pronoun(int token) {
        Hit pronoun = document.wordAt(token, Category.PRONOUN);
        Naming naming = pronoun == null ? null : cast.namings().at(pronoun.end() - 1);
        return pronoun != null && naming != null && naming.end() > pronoun.end() ? null : pronoun;
    }

    private static boolean isOffice(Hit pronoun) {
        return pronoun.word(Category.PRONOUN) instanceof LexicalEntry entry
                && entry.is(PronounKind.OFFICE);
    }

    /// The speaker for whoever is named at the token: "the delegate of Peru, on behalf of the
    /// group".
    Speaker onBehalf(Speaker speaker, int token) {
        Naming naming =
                cast.namings()
                        .at(document.isSmall(token, SmallWord.DETERMINER) ? token + 1 : token);
        return naming != null && naming.referent() instanceof Party party
                ? speaker.onBehalf(party)
                : speaker;
    }

    /// Whether a title ends before the token.
    public boolean endsTitle(int token) {
        OfficeNaming title = cast.officeAt(token - 1);
        return title != null && title.end() == token;
    }

    /// Whether the name of a place or state begins at the token.
    public boolean isPlace(int token) {
        Naming naming = cast.namings().at(token);
        return naming != null
                && naming.first() == token
                && (naming.referent() instanceof Place || naming.referent() instanceof State);
    }

    /// The token after the name, office or pronoun that begins at the token; the token itself if
    /// none does.
    public int nameEnd(int token) {
        Speaker speaker = startingAt(token);
        if (speaker != null && speaker.end() > token) {
            return speaker.end();
        }
        Naming naming = cast.namings().at(token);
        return naming != null && naming.first() == token ? naming.end() : token;
    }
}
