package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Confidence;
import org.demarche.domain.Office;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// Tells from the offices that a document names who holds which office of whom. For one document.
///
/// @param namings the names, persons resolved
/// @param kinds those of offices
record TenureFinder(Document document, Namings namings, OrganKinds kinds) {
    /// The tenures, each once, in the order in which the text first tells them.
    List<Tenure> tenures(List<OfficeNaming> offices) {
        Map<String, List<Tenure>> tenures = new LinkedHashMap<>();
        for (OfficeNaming naming : offices) {
            Naming holder = naming.holder() == null ? null : namings.at(naming.holder().first());
            if (holder == null || !naming.told() || !(holder.referent() instanceof Person person)) {
                continue;
            }
            Party of = naming.of();
            if (of == null && kinds.isOwned(naming.kind(), OrganKind.ActorClass.PERSON)) {
                continue;
            }
            Rule told = naming.inference() == null ? Rule.OWNER_TOLD : naming.inference();
            Office office = office(naming, of, document.pack().code());
            Span passage = document.span(naming.withHolder());
            tenures.computeIfAbsent(person.id() + ' ' + office.slug(), k -> new ArrayList<>())
                    .add(
                            new Tenure(
                                    person,
                                    office,
                                    of,
                                    null,
                                    null,
                                    naming.isNotNow(),
                                    naming.inference(),
                                    List.of(passage),
                                    document.calibration()
                                            .of(of == null ? Rule.OWNER_OPEN : told)));
        }
        return withoutWeaker(tenures.values().stream().map(TenureFinder::joined).toList());
    }

    private static Tenure joined(List<Tenure> same) {
        Tenure first = same.getFirst();
        return new Tenure(
                first.holder(),
                first.office(),
                first.of(),
                null,
                null,
                same.stream().allMatch(Tenure::former),
                same.stream().allMatch(t -> t.inference() != null) ? first.inference() : null,
                same.stream().flatMap(t -> t.passages().stream()).toList(),
                same.stream()
                        .map(Tenure::confidence)
                        .reduce(Confidence::orSurer)
                        .orElse(first.confidence()));
    }

    /// An office whose owner is unknown or only inferred, or of which only the general kind is
    /// told, says nothing new of one who also has it in full.
    private List<Tenure> withoutWeaker(List<Tenure> tenures) {
        Map<String, List<Tenure>> byHolder = new HashMap<>();
        tenures.forEach(
                t -> byHolder.computeIfAbsent(t.holder().id(), h -> new ArrayList<>()).add(t));
        return tenures.stream()
                .filter(t ->
                        byHolder.getOrDefault(t.holder().id(), List.of()).stream()
                                .noneMatch(o -> o != t && isWeaker(t, o)))
                .toList();
    }

    private boolean isWeaker(Tenure tenure, Tenure other) {
        String kind = tenure.office().kind();
        String whole = other.office().kind();
        boolean inferred = tenure.inference() != null;
        boolean less =
                other.of() != null
                        && (tenure.of() == null || inferred && other.inference() == null);
        boolean general =
                kinds.isNarrower(whole, kind)
                        && (tenure.of() == null || inferred || other.inference() == null);
        return kind.equals(whole) ? less : general;
    }

    /// The office as an individual: `RUS-foreign-minister`, with the words of the text as its
    /// label.
    private Office office(OfficeNaming naming, @Nullable Party of, String language) {
        OrganKind kind = kinds.kind(naming.kind());
        String owner =
                of instanceof State s
                        ? s.code() + "-"
                        : of instanceof Organization o ? o.slug() + "-" : "";
        String usual = kind == null ? "" : kind.names().in(language);
        String label = naming.back() && !usual.isEmpty() ? usual : naming.label();
        List<Label> labels = new ArrayList<>(List.of(new Label(label, language)));
        if (kind != null) {
            kind.names().preferred().stream()
                    .filter(l -> !l.language().equals(language))
                    .forEach(labels::add);
        }
        return new Office(
                owner + naming.kind(),
                naming.kind(),
                of == null ? null : of.id(),
                Names.of(labels));
    }
}
