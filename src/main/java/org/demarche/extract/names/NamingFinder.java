package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.domain.names.Names;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.grammar.WordTags;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.extract.text.Slug;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.SmallWord;
import org.demarche.nlp.FoundName;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Decides between what the dictionaries know and what the model of names sees: the longer name
/// wins, of equally long ones the known.
public final class NamingFinder {
    private static final double AS_THE_DICTIONARIES = 0.97;
    private static final int FEW = 2;
    private static final double CAREFUL = 0.8;

    private final Document document;
    private final Tokens tokens;
    private final WordTags tags;
    private final NameHeads heads;
    private final FoundNames foundNames;
    private final SharedNames sharedNames;

    public NamingFinder(Document document, WordTags tags) {
        this.document = document;
        this.tags = tags;
        tokens = document.tokens();
        heads = new NameHeads(document);
        foundNames = new FoundNames(document, heads);
        sharedNames = new SharedNames(document);
    }

    /// All names in the order of the text, none within another.
    public List<Naming> namings() {
        List<Naming> namings = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Naming naming = at(token);
            if (naming == null) {
                token++;
            } else {
                namings.add(naming);
                token = naming.end();
            }
        }
        return new ShortNames(document).resolved(namings);
    }

    private @Nullable Naming at(int token) {
        FoundName found = foundNames.at(token);
        boolean begins = found != null && found.first() == token;
        Hit known = known(token);
        if (known != null
                && (found == null
                        || isPair(known, found)
                        || !begins
                        || found.end() <= known.end()
                        || isPart(found, known))) {
            return named(known);
        }
        if (!begins
                || found == null
                || isTitleOfKnown(found)
                || isPortfolio(found)
                || hasNoNameWord(found)) {
            return null;
        }
        return byLooks(found);
    }

    /// Whether the grammar takes none of a person's words for a name.
    private boolean hasNoNameWord(FoundName found) {
        boolean doubted =
                found.type() == NameType.PERSON
                        && found.end() - found.first() <= FEW
                        && found.confidence() < AS_THE_DICTIONARIES
                        && foundNames.isOfNoPerson(found)
                        && !foundNames.isHeadline(found.first());
        boolean single = found.end() - found.first() == 1;
        if (doubted && single && tags.isVerbIfSmall(found.first())) {
            return true;
        }
        for (int i = found.first(); doubted && i < found.end(); i++) {
            Upos tag = tags.at(i);
            doubted = tag != Upos.PROPN && tag != Upos.X;
        }
        return doubted;
    }

    /// "Kepala Urusan Luar Negeri Uni Eropa": between a title and a known party stands the rest of
    /// the title.
    private boolean isTitleOfKnown(FoundName found) {
        boolean title = found.first() > 0 && isEndOfTitle(found.first());
        if (!title
                || found.type() == NameType.PERSON
                || document.wordAt(found.first(), Category.INSTITUTION) != null) {
            return false;
        }
        for (int i = found.first() + 1; i < found.end(); i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.end() == found.end()
                        && hit.sense() instanceof Sense.Name(Party p, var role)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "Minister for European Affairs": the words behind the title tell its matter if the last is a
    /// common one that heads no name.
    private boolean isPortfolio(FoundName found) {
        int before = found.first() - 1;
        return before > 0
                && found.type() != NameType.PLACE
                && (document.isSmall(before, SmallWord.GENITIVE)
                        || document.isSmall(before, SmallWord.PURPOSE)
                        || document.isSmall(before, SmallWord.TARGET))
                && isEndOfTitle(before)
                && document.common().contains(tokens.lower(found.end() - 1))
                && document.wordAt(found.end() - 1, Category.NAME_HEAD) == null
                && document.wordAt(found.end() - 1, Category.INSTITUTION) == null;
    }

    private boolean isEndOfTitle(int token) {
        for (int i = Math.max(0, token - 4); i < token; i++) {
            Hit office = document.wordAt(i, Category.OFFICE);
            if (office != null && office.end() == token) {
                return true;
            }
        }
        return false;
    }

    /// The longest name that begins at the token and may stand by itself here.
    private @Nullable Hit known(int token) {
        for (Hit hit : document.hits().get(token)) {
            if (hit.sense() instanceof Sense.Name(Referent referent, Sense.NameRole role)
                    && !(referent instanceof Agreement)
                    && !(referent instanceof State && heads.isOfUnit(hit.run()))
                    && fits(hit, referent, role)) {
                return hit;
            }
        }
        return null;
    }

    private boolean fits(Hit hit, Referent referent, Sense.NameRole role) {
        FoundName found = foundNames.at(hit.first());
        if (referent instanceof Person) {
            return hit.length() > 1
                    || tokens.isAllCapitals(hit.first()) && !foundNames.isHeadline(hit.first())
                    || (found != null && found.type() == NameType.PERSON);
        }
        boolean within = found != null && found.first() < hit.first() && found.end() >= hit.end();
        if (found != null && within && found.type() == NameType.PERSON) {
            return false;
        }
        if (role == Sense.NameRole.AMBIGUOUS) {
            return referent instanceof State
                    && sharedNames.isMeant(hit)
                    && (found == null || found.type() != NameType.PERSON || isOnly(found, hit));
        }
        return true;
    }

    /// Whether a name that looks like a person's is no more than the hit, nor part of a longer name
    /// in the text.
    private boolean isOnly(FoundName found, Hit hit) {
        return found.first() == hit.first()
                && found.end() == hit.end()
                && foundNames.isOfNoPerson(found);
    }

    /// A found name that only adds a country or demonym to a known one is the known one.
    private boolean isPart(FoundName found, Hit known) {
        return found.type() == NameType.PLACE
                && known.sense() instanceof Sense.Name(State s, var role)
                && found.end() - known.end() > 2;
    }

    /// "Norway-EU": two known names with a hyphen between them.
    private boolean isPair(Hit known, FoundName found) {
        int hyphen = known.end();
        return found.first() == known.first()
                && hyphen + 1 < found.end()
                && "-–".contains(tokens.word(hyphen))
                && known(hyphen + 1) != null;
    }

    private Naming named(Hit hit) {
        Sense.Name name = (Sense.Name) hit.sense();
        NameType type =
                switch (name.referent()) {
                    case Person p -> NameType.PERSON;
                    case Organization o -> NameType.ORGANIZATION;
                    default -> NameType.PLACE;
                };
        boolean sure = name.role() != Sense.NameRole.AMBIGUOUS;
        return new Naming(
                hit.run(),
                type,
                name.referent() instanceof Person ? null : name.referent(),
                name.role(),
                new Why(name.role().rule(), null, List.of(hit.source(document.pack()))),
                List.of(),
                sure ? AS_THE_DICTIONARIES : CAREFUL,
                sure);
    }

    private Naming byLooks(FoundName name) {
        Run run = new Run(name.first(), name.end());
        String words = document.words(run);
        String language = document.pack().code();
        Referent referent =
                switch (name.type()) {
                    case PERSON -> null;
                    case ORGANIZATION ->
                            new Organization(
                                    Slug.of(words),
                                    Names.of(words, language),
                                    List.of(),
                                    null,
                                    null,
                                    List.of());
                    case PLACE ->
                            new Place(Slug.of(words), Names.of(words, language), List.of(), null);
                };
        return new Naming(
                run,
                name.type(),
                referent,
                Sense.NameRole.LABEL,
                Why.by(Rule.MODEL_OF_NAMES, model(name)),
                List.of(),
                name.confidence(),
                name.confidence() >= AS_THE_DICTIONARIES);
    }

    private Source model(FoundName name) {
        String place = document.pack().modelPlace(LanguagePack.NAMES);
        return new Source.Model(LanguagePack.NAMES, place, name.confidence());
    }
}
