package org.demarche.extract.agreements;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Agreement;
import org.demarche.domain.Organization;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// The agreements that are called after an organisation, such as its charter: "NATO's Article 5".
/// One a language, immutable.
final class FoundingAgreements {
    private static final Set<String> KINDS = Set.of("TREATY", "CHARTER");

    private final Map<String, Agreement> byOrganization = new HashMap<>();

    FoundingAgreements(LanguagePack pack, World world) {
        Map<String, Agreement> byLabel = new HashMap<>();
        for (Agreement agreement : world.agreements()) {
            KnownAgreements.labels(agreement)
                    .forEach(l -> byLabel.put(l.text().toLowerCase(Locale.ROOT), agreement));
        }
        List<String> nouns =
                pack.entries(Category.AGREEMENT_NOUN).stream()
                        .filter(e -> KINDS.contains(e.value()))
                        .map(LexicalEntry::form)
                        .toList();
        for (Organization organization : world.organizations()) {
            Set<Agreement> found = new LinkedHashSet<>();
            for (Label label : organization.names().preferred()) {
                add(byLabel, nouns, label, found);
            }
            for (Label label : organization.names().alternate()) {
                add(byLabel, nouns, label, found);
            }
            if (found.size() == 1) {
                byOrganization.put(organization.id(), found.iterator().next());
            }
        }
    }

    /// That of the organisation, null if there is none or more than one.
    @Nullable Agreement of(Organization organization) {
        return byOrganization.get(organization.id());
    }

    private static void add(
            Map<String, Agreement> byLabel, List<String> nouns, Label label, Set<Agreement> found) {
        String name = label.text().toLowerCase(Locale.ROOT);
        for (String noun : nouns) {
            for (String whole : List.of(name + " " + noun, noun + " " + name)) {
                Agreement agreement = byLabel.get(whole);
                if (agreement != null) {
                    found.add(agreement);
                }
            }
        }
    }
}
