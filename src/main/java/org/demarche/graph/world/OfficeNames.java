package org.demarche.graph.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Office;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Party;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;

/// Names of offices made of the names of kind and owner by the pattern of each language. Immutable.
public final class OfficeNames {
    private static final String KIND = "{kind}";
    private static final String OF = "{of}";

    private final List<Label> patterns;
    private final Map<String, Names> kinds = new HashMap<>();
    private final Map<String, Names> parties = new HashMap<>();

    OfficeNames(World world, List<Label> patterns) {
        this.patterns = List.copyOf(patterns);
        for (OrganKind kind : world.officeKinds()) {
            kinds.put(kind.slug(), kind.names());
        }
        world.states().forEach(this::add);
        world.organizations().forEach(this::add);
    }

    private void add(Party party) {
        parties.put(party.id(), party.names());
    }

    /// The office's own names, or those made for it; none if nothing is known of its kind.
    public Names of(Office office) {
        Names kind = kinds.get(office.kind());
        if (!office.names().preferred().isEmpty() || kind == null) {
            return office.names();
        }
        Names owner = office.of() == null ? null : parties.get(office.of());
        List<Label> labels = new ArrayList<>();
        for (Label name : kind.preferred()) {
            labels.add(new Label(name(name, owner), name.language()));
        }
        Names own = office.names();
        return new Names(labels, own.alternate(), own.demonyms(), own.metonyms(), own.ambiguous());
    }

    private String name(Label kind, @Nullable Names owner) {
        if (owner == null) {
            return kind.text();
        }
        String of = owner.in(kind.language());
        return patterns.stream()
                .filter(pattern -> pattern.language().equals(kind.language()))
                .findFirst()
                .map(pattern -> pattern.text().replace(KIND, kind.text()).replace(OF, of))
                .orElseGet(() -> kind.text() + ", " + of);
    }
}
