package org.demarche.web.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.web.explore.FilterBar.DataLink;
import org.demarche.web.explore.FilterBar.ViewTab;
import org.demarche.web.explore.FilterField.FilterChoice;

/// Makes the filter bar of a page.
///
/// @param views the tabs, in their order
/// @param formats in which a result can be taken home
record FilterBars(ExploreAddresses addresses, List<ExploreView> views, List<ResultFormat> formats) {

    FilterBar bar(Exploration exploration, ExploreView current) {
        Map<String, String> parameters =
                addresses.parameters(exploration.filter(), exploration.words());
        return new FilterBar(
                "/explore",
                FilterWords.of(exploration).all(),
                exploration.found().size(),
                chips(exploration, parameters, current),
                tabs(exploration, current.name()),
                data(exploration, current.name()),
                ExploreAddresses.address("/explore", Map.of("view", current.name())));
    }

    /// The same result in every view.
    ///
    /// @param current the name of the one that is shown, or empty
    List<ViewTab> tabs(Exploration exploration, String current) {
        return views.stream()
                .map(view ->
                        new ViewTab(
                                view.name(),
                                exploration.view(addresses, view.name()),
                                view.name().equals(current)))
                .toList();
    }

    /// The same result as data, and as a picture where a view is one.
    ///
    /// @param shown the name of the view
    List<DataLink> data(Exploration exploration, String shown) {
        Map<String, String> parameters =
                addresses.parameters(exploration.filter(), exploration.words());
        List<DataLink> links = new ArrayList<>();
        ExploreView view =
                views.stream().filter(one -> one.name().equals(shown)).findFirst().orElseThrow();
        for (ResultFormat format : formats) {
            Map<String, String> all = new LinkedHashMap<>(parameters);
            if (format instanceof SvgFormat) {
                if (!view.isPicture()) {
                    continue;
                }
                all.putAll(own(exploration, view));
            }
            all.put("format", format.name());
            links.add(new DataLink(format.name(), ExploreAddresses.address("/explore", all)));
        }
        String query = SameResultQuery.text(exploration.filter(), exploration.words());
        links.add(
                new DataLink("sparql", ExploreAddresses.address("/query", Map.of("query", query))));
        return links;
    }

    /// The parameters that lead to a view, beside those of the filter.
    private static Map<String, String> own(Exploration exploration, ExploreView view) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("view", view.name());
        for (String name : view.parameters()) {
            if (!exploration.parameter(name).isEmpty()) {
                own.put(name, exploration.parameter(name));
            }
        }
        return own;
    }

    private List<FilterChip> chips(
            Exploration exploration, Map<String, String> parameters, ExploreView view) {
        var facets = new Facets(exploration, addresses);
        var words = FilterWords.of(exploration);
        var making = new Making(parameters, own(exploration, view));
        return List.of(
                making.chip(
                        "parties",
                        words.parties(),
                        making.field("state", facets.parties("state")),
                        making.field("direction", facets.fixed("direction", "explore.direction.")),
                        making.field("other", facets.parties("other"))),
                making.chip(
                        "period",
                        words.period(),
                        making.field("from", List.of()),
                        making.field("until", List.of())),
                making.chip(
                        "acts",
                        words.acts(),
                        making.field("quad", facets.fixed("quad", "quad.")),
                        making.field("act", facets.fixed("act", "explore.act.")),
                        making.field("kind", facets.fixed("kind", "explore.kind."))),
                making.chip("speaker", words.speaker(), making.field("speaker", facets.speakers())),
                making.chip(
                        "words",
                        words.withWords(),
                        making.field(ExploreAddresses.WORDS, List.of())),
                making.chip(
                        "agreement",
                        words.agreement(),
                        making.field("agreement", facets.agreements()),
                        making.field("stance", facets.stances())),
                making.chip(
                        "source",
                        words.source(),
                        making.field("outlet", facets.outlets()),
                        making.field("language", facets.languages())),
                making.chip(
                        "manner",
                        words.manner(),
                        making.field("modality", facets.fixed("modality", "explore.modality.")),
                        making.field("form", facets.fixed("form", "explore.form.")),
                        making.field("confidence", List.of())));
    }

    /// Chips of one page.
    private record Making(Map<String, String> parameters, Map<String, String> own) {
        FilterField field(String name, List<FilterChoice> choices) {
            var field = new FilterField(name, parameters.getOrDefault(name, ""), choices);
            return field.isFree() || field.isNamed() || field.isOffered() ? field : withOwn(field);
        }

        /// With its value among the choices, though there are busier ones.
        private FilterField withOwn(FilterField field) {
            List<FilterChoice> all = new ArrayList<>(field.choices());
            all.addFirst(new FilterChoice(field.value(), field.value(), -1));
            return new FilterField(field.name(), field.value(), all);
        }

        FilterChip chip(String name, String summary, FilterField... fields) {
            Map<String, String> kept = new LinkedHashMap<>(parameters);
            kept.keySet().removeAll(names(fields));
            kept.putAll(own);
            return new FilterChip(
                    name,
                    summary,
                    List.of(fields),
                    kept,
                    ExploreAddresses.address("/explore", kept));
        }

        private static Set<String> names(FilterField... fields) {
            return Stream.of(fields).map(FilterField::name).collect(Collectors.toSet());
        }
    }
}
