package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Slug;
import org.demarche.language.Category;

/// Finds out which names in a document are the same person's, and who of the known people it is. A
/// shorter name goes to the one longer name that has all its words; to none if there are several.
final class PersonResolver {
    private final Document document;
    private final KnownPersons known;
    private final Governments governments;

    PersonResolver(Document document, KnownPersons known, Governments governments) {
        this.document = document;
        this.known = known;
        this.governments = governments;
    }

    private static OfficeNaming surer(OfficeNaming a, OfficeNaming b) {
        return a.of() != null && (a.inference() == null || b.inference() != null || b.of() == null)
                ? a
                : b;
    }

    /// Replaces every naming of a person by one that says whom.
    void resolve(Namings namings, List<OfficeNaming> offices) {
        Map<Integer, OfficeNaming> officeOf = new HashMap<>();
        for (OfficeNaming office : offices) {
            if (office.holder() != null) {
                officeOf.merge(office.holder().first(), office, PersonResolver::surer);
            }
        }
        People people = new People();
        Map<Integer, PersonDraft> who = new HashMap<>();
        List<Naming> persons = namings.all().stream().filter(Naming::isPerson).toList();
        // Full names first, so that a surname in the headline finds its owner in the body.
        for (boolean full : new boolean[] {true, false}) {
            for (Naming naming : persons) {
                List<String> words = words(naming);
                if ((words.size() > 1) == full) {
                    PersonDraft somebody = people.named(words, naming.first());
                    somebody.add(naming, words, ownName(naming));
                    people.put(somebody, words);
                    OfficeNaming office = officeOf.get(naming.first());
                    if (office != null) {
                        somebody.holds(office);
                    }
                    who.put(naming.first(), somebody);
                }
            }
        }
        Map<PersonDraft, Identified> resolved = new HashMap<>();
        people.all().forEach(p -> resolved.put(p, found(p)));
        namings.replaceAll(n -> {
            PersonDraft somebody = who.get(n.first());
            Identified found = somebody == null ? null : resolved.get(somebody);
            return somebody == null || found == null
                    ? n
                    : n.of(found.person(), whys(n, somebody, found));
        });
    }

    /// Why the name is that person's.
    private List<Why> whys(Naming naming, PersonDraft somebody, Identified found) {
        List<Why> whys = new ArrayList<>();
        Naming longer = somebody.longer(naming);
        if (longer != null) {
            whys.add(Why.by(Rule.LONGER_NAME, document.span(longer.run())));
        }
        if (found.known()) {
            String name = found.person().names().in(document.pack().code());
            whys.add(Why.by(Rule.KNOWN_PERSON, new Source.WorldName(found.person(), name)));
        } else if (longer == null) {
            whys.add(Why.by(Rule.OWN_NAME));
        }
        return whys;
    }

    private String ownName(Naming naming) {
        return document.words(new Run(first(naming), naming.end()));
    }

    private List<String> words(Naming naming) {
        return known.spellings().sounds(ownName(naming));
    }

    /// The first token of the name itself, after words of respect.
    private int first(Naming naming) {
        int first = naming.first();
        while (document.wordAt(first, Category.HONORIFIC) instanceof Hit honorific
                && honorific.end() < naming.end()) {
            first = honorific.end();
            if (document.tokens().is(first, '.') && first + 1 < naming.end()) {
                first++;
            }
        }
        return first;
    }

    /// @param known whether the world's data has them
    private record Identified(Person person, boolean known) {}

    private Identified found(PersonDraft somebody) {
        String name = proper(somebody.longest());
        Person person =
                known.person(
                        name,
                        document.pack().familyNameFirst(),
                        somebody.told(),
                        somebody.officeKind(),
                        document.day());
        if (person != null) {
            return new Identified(person, true);
        }
        String language = document.pack().code();
        Party party = somebody.party();
        State state = governments.stateOf(party);
        String owner =
                state != null
                        ? state.code() + "-"
                        : party instanceof Organization o ? o.slug() + "-" : "";
        Names names = Names.of(List.of(new Label(name, language)));
        String slug = String.join("-", known.spellings().words(name));
        return new Identified(new Person(owner + Slug.of(slug), names, List.of()), false);
    }

    /// A name shouted in a headline or a by-line, in its usual letters.
    private static String proper(String name) {
        if (name.length() < 5 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder proper = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
            proper.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
        }
        return proper.toString();
    }
}
