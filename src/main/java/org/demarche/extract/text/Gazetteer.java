package org.demarche.extract.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.domain.Agreement;
import org.demarche.domain.Organization;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;

/// Fills a lexicon with the words of a language and the names of the world in it.
public final class Gazetteer {
    /// The language whose names are used in texts of every other, too.
    private static final String INTERNATIONAL = "en";

    /// Categories whose entries are patterns or beginnings of lines and not words of a text.
    private static final Set<Category> NOT_WORDS =
            Set.of(
                    Category.DATE_PATTERN,
                    Category.DATE_MARK,
                    Category.CLITIC,
                    Category.QUOTATION_MARK,
                    Category.CLUTTER,
                    Category.IRREGULAR_FORM,
                    Category.MOOD,
                    Category.ABBREVIATION,
                    Category.TELLTALE);

    private final String language;
    private final Lexicon lexicon = new Lexicon();

    private Gazetteer(String language) {
        this.language = language;
    }

    public static Lexicon lexicon(LanguagePack pack, World world) {
        Gazetteer gazetteer = new Gazetteer(pack.code());
        world.states().forEach(s -> gazetteer.add(s, s.names()));
        world.organizations().forEach(o -> gazetteer.add(o, o.names()));
        world.places().forEach(p -> gazetteer.add(p, p.names()));
        world.persons().forEach(p -> gazetteer.add(p, p.names()));
        world.agreements().forEach(a -> gazetteer.add(a, a.names()));
        for (Category category : Category.values()) {
            if (!NOT_WORDS.contains(category)) {
                for (LexicalEntry entry : pack.entries(category)) {
                    gazetteer.lexicon.addWord(entry.form(), new Sense.Word(entry));
                }
            }
        }
        return gazetteer.lexicon;
    }

    private void add(Referent referent, Names names) {
        Set<String> ambiguous = new TreeSet<>();
        add(referent, names.ambiguous(), Sense.NameRole.AMBIGUOUS, Set.of());
        names.ambiguous().forEach(l -> ambiguous.add(l.text()));
        add(referent, names.preferred(), Sense.NameRole.LABEL, ambiguous);
        add(referent, names.alternate(), Sense.NameRole.LABEL, ambiguous);
        add(referent, names.demonyms(), Sense.NameRole.DEMONYM, ambiguous);
        add(referent, names.metonyms(), Sense.NameRole.METONYM, ambiguous);
    }

    private void add(
            Referent referent, List<Label> labels, Sense.NameRole role, Set<String> except) {
        for (Label label : labels) {
            if (isUsed(label.language()) && !except.contains(label.text())) {
                lexicon.addName(label.text(), new Sense.Name(referent, role));
            }
        }
    }

    private boolean isUsed(String labelLanguage) {
        return labelLanguage.equals(language)
                || labelLanguage.equals(INTERNATIONAL)
                || labelLanguage.isEmpty();
    }

    /// A letter for what the dictionaries take a name to be, as a feature for the model of names.
    static String letter(Sense sense) {
        return switch (sense) {
            case Sense.Name(State s, Sense.NameRole role) ->
                    role == Sense.NameRole.DEMONYM ? "D" : "S";
            case Sense.Name(Organization o, var role) -> "O";
            case Sense.Name(Place p, var role) -> "L";
            case Sense.Name(Agreement a, var role) -> "A";
            case Sense.Name(Person p, var role) -> "";
            case Sense.Name(var other, var role) -> "";
            case Sense.Word(LexicalEntry entry) ->
                    switch (entry.category()) {
                        case OFFICE -> "T";
                        case HONORIFIC -> "H";
                        case INSTITUTION -> "I";
                        case REPORT_VERB -> "R";
                        case AGREEMENT_NOUN -> "G";
                        case MONTH, WEEKDAY -> "M";
                        case GIVEN_NAME -> "N";
                        case NAME_HEAD -> entry.value().substring(0, 1);
                        default -> "";
                    };
        };
    }
}
