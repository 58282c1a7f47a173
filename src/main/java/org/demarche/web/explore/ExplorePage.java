package org.demarche.web.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.web.guard.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A result behind a filter, in one of its views.
@Controller
final class ExplorePage {
    private final Explorations explorations;
    private final FilterBars bars;

    ExplorePage(Explorations explorations, FilterBars bars) {
        this.explorations = explorations;
        this.bars = bars;
    }

    @GetMapping("/explore")
    String explore(@RequestParam Map<String, String> parameters, Locale locale, Model model) {
        ExploreView view = view(parameters.getOrDefault("view", ""));
        Exploration exploration = explorations.of(parameters, locale);
        FilterBar bar = bars.bar(exploration, view);
        model.addAttribute("bar", bar);
        if (exploration.found().isEmpty()) {
            model.addAttribute("hints", hints(bar, locale));
        } else {
            model.addAttribute("view", view.name());
            model.addAttribute("shown", view.shown(exploration));
        }
        return "explore";
    }

    private ExploreView view(String name) {
        List<ExploreView> views = bars.views();
        if (name.isBlank()) {
            return views.getFirst();
        }
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                400,
                                "There is no view “"
                                        + name
                                        + "”; choose one of "
                                        + String.join(
                                                ", ",
                                                views.stream().map(ExploreView::name).toList())
                                        + "."));
    }

    /// How much there would be without each of the chips.
    private List<EmptyHint> hints(FilterBar bar, Locale locale) {
        return bar.chips().stream()
                .filter(FilterChip::isSet)
                .map(chip ->
                        new EmptyHint(
                                chip.summary(),
                                chip.cleared(),
                                explorations.of(chip.kept(), locale).found().size()))
                .filter(hint -> hint.count() > 0)
                .toList();
    }

    /// What would be found without a part of the filter.
    ///
    /// @param without the part in words
    public record EmptyHint(String without, String address, int count) {}
}
