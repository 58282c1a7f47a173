package org.demarche.web.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.web.explore.FilterBar.DataLink;
import org.demarche.web.explore.PairVoices.PairVoice;
import org.demarche.web.explore.SharedAgreements.SharedAgreement;
import org.demarche.web.explore.SharedEvents.SharedEvent;
import org.demarche.web.explore.views.Timeline;
import org.demarche.web.explore.views.TimelineView;
import org.demarche.web.findings.Ledger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// How two states or organisations stand to each other.
@Controller
final class PairPage {
    private static final int ROWS = 30;

    private final Explorations explorations;
    private final FilterBars bars;
    private final FindingRows rows;

    PairPage(Explorations explorations, FilterBars bars, FindingRows rows) {
        this.explorations = explorations;
        this.bars = bars;
        this.rows = rows;
    }

    @GetMapping("/pair/{one}/{other}")
    String pair(
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam Map<String, String> parameters,
            Locale locale,
            Model model) {
        Exploration pair = explorations.pair(one, other, parameters, locale);
        model.addAttribute("pair", view(pair));
        return "pair";
    }

    private PairView view(Exploration pair) {
        Node one = pair.filter().nodes().get("state");
        Node other = pair.filter().nodes().get("other");
        if (one == null || other == null) {
            throw new IllegalStateException("a pair has two parties");
        }
        Phrases phrases = pair.phrases();
        ExploreAddresses addresses = rows.addresses();
        var list = new ListView(rows, addresses);
        var voices = new PairVoices(addresses);
        return new PairView(
                party(one, phrases),
                party(other, phrases),
                addresses.things().pair(other, one),
                pair.found().isEmpty() ? "" : new PairSummary(pair.found(), phrases).sentence(),
                new PairFindings(
                        pair.found().size(),
                        FilterWords.of(pair).period(),
                        new TimelineView(addresses)
                                .shown(pair, addresses.things().pair(one, other)),
                        list.sheet(pair, ROWS).months(),
                        bars.tabs(pair, ""),
                        bars.data(pair, "timeline")),
                surroundings(pair, one, other, voices));
    }

    private NamedLink party(Node party, Phrases phrases) {
        return new NamedLink(phrases.label(party), rows.addresses().page(party));
    }

    private PairSurroundings surroundings(
            Exploration pair, Node one, Node other, PairVoices voices) {
        Ledger ledger = pair.ledger();
        boolean isFewer = ledger.of(one).size() <= ledger.of(other).size();
        FindingTexts texts = rows.texts();
        return texts.reading(() ->
                new PairSurroundings(
                        new SharedAgreements(texts.store(), rows.addresses())
                                .of(one, other, pair.phrases()),
                        new SharedEvents(texts, rows.addresses())
                                .of(isFewer ? one : other, isFewer ? other : one, pair.phrases()),
                        voices.of(pair, "from"),
                        voices.of(pair, "to")));
    }

    /// What the page shows.
    ///
    /// @param turned the address with the parties the other way round
    /// @param summary a sentence; empty where nothing is found
    public record PairView(
            NamedLink one,
            NamedLink other,
            String turned,
            String summary,
            PairFindings findings,
            PairSurroundings around) {}

    /// What is found of both.
    ///
    /// @param count of all of it
    /// @param period that was asked for in words; empty for all of it
    /// @param months the latest of it
    /// @param views the same in the explorer
    public record PairFindings(
            int count,
            String period,
            Timeline timeline,
            List<ListView.Month> months,
            List<FilterBar.ViewTab> views,
            List<DataLink> data) {}

    /// What stands beside.
    ///
    /// @param ofOne who speaks for the first on the other
    /// @param ofOther the other way round
    public record PairSurroundings(
            List<SharedAgreement> agreements,
            List<SharedEvent> events,
            List<PairVoice> ofOne,
            List<PairVoice> ofOther) {}
}
