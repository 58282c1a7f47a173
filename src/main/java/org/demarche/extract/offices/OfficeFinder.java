package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds offices and reads around them whose they are and who holds them: "Russian Foreign Minister
/// Sergei Lavrov", "Menteri Luar Negeri (Menlu) Korea Utara Choe Son Hui", "Lavrov, Russia's
/// foreign minister".
final class OfficeFinder {
    private final Document document;
    private final Namings namings;

    OfficeFinder(Document document, Namings namings) {
        this.document = document;
        this.namings = namings;
    }

    /// The offices in the order of the text. People whom only their office makes known are added to
    /// the namings.
    List<OfficeNaming> offices() {
        List<OfficeNaming> offices = new ArrayList<>();
        int token = 0;
        while (token < document.tokens().size()) {
            Hit hit = words(token);
            if (hit == null) {
                token++;
                continue;
            }
            OfficeNaming office = office(hit);
            offices.add(office);
            token = office.holder() != null ? office.close() : office.end();
        }
        return offices;
    }

    /// An office must not lie within a name, such as that of a ministry.
    private @Nullable Hit words(int token) {
        Hit hit = document.wordAt(token, Category.OFFICE);
        if (hit == null || isOfClock(token)) {
            return null;
        }
        Naming naming = namings.at(token);
        return naming == null
                        || (naming.isPerson()
                                && naming.first() == token
                                && naming.end() > hit.end())
                ? hit
                : null;
    }

    /// "06:12 PM"
    private boolean isOfClock(int token) {
        Tokens tokens = document.tokens();
        return token > 1 && tokens.isNumber(token - 1) && tokens.is(token - 2, ':');
    }

    private OfficeNaming office(Hit hit) {
        LexicalEntry entry = hit.word(Category.OFFICE);
        OfficeLead lead = OfficeLead.read(document, namings, hit);
        OfficeTail tail = OfficeTailReader.read(document, namings, hit);
        Naming owner =
                tail.owner() != null
                        ? tail.owner()
                        : lead.owner() != null ? lead.owner() : partyWithin(hit);
        Naming holder = tail.holder() != null ? tail.holder() : lead.holder();
        List<Hit> modifiers =
                new ArrayList<>(tail.holder() != null ? lead.modifiers() : lead.ofHolder());
        modifiers.addAll(tail.modifiers());
        Run words = new Run(hit.first(), tail.labelEnd());
        return new OfficeNaming(
                words,
                entry == null ? "" : entry.value(),
                document.words(words),
                owner != null && owner.referent() instanceof Party of ? of : null,
                tail.seat(),
                holder,
                new Run(lead.begin(), tail.last()),
                OfficeNaming.Standing.of(modifiers),
                lead.back() || tail.back() || entry != null && entry.has(Trait.OWNER_BACK),
                entry == null || !entry.has(Trait.KIND_BACK),
                new WhyOffice(
                        document.why(Rule.OFFICE_BESIDE_NAME, hit),
                        modifiers,
                        owner == null ? null : WhyOffice.beside(document, owner)));
    }

    /// The party in the words of the office itself.
    private @Nullable Naming partyWithin(Hit hit) {
        return namings.within(hit.run()).stream()
                .filter(n -> n.referent() instanceof Party)
                .findFirst()
                .orElse(null);
    }
}
