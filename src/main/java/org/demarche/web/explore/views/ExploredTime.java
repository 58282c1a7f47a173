package org.demarche.web.explore.views;

import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.FilterWords;
import org.demarche.web.explore.Phrases;
import org.demarche.web.findings.Filter;

/// The words of a timeline of what was found: bars lead to their sentences.
record ExploredTime(Exploration exploration, ExploreAddresses addresses, boolean isMirror)
        implements TimelineWords {
    @Override
    public Phrases phrases() {
        return exploration.phrases();
    }

    @Override
    public String title(TimelinePart part, int count) {
        return phrases()
                .text(
                        "explore.mark",
                        count,
                        new FilterWords(filter(part), exploration.words(), phrases()).all());
    }

    @Override
    public String behind(TimelinePart part) {
        return exploration.evidence(addresses, filter(part));
    }

    private Filter filter(TimelinePart part) {
        Filter narrowed =
                exploration
                        .filter()
                        .with("quad", part.kind())
                        .with("from", part.period())
                        .with("until", part.period());
        return isMirror
                ? narrowed.with("direction", part.side() == TimelineCounts.ABOVE ? "from" : "to")
                : narrowed;
    }

    @Override
    public String zoomed(String year) {
        Filter part = exploration.filter().with("from", year).with("until", year);
        var parameters = addresses.parameters(part, exploration.words());
        parameters.put("view", "timeline");
        parameters.put("unit", Periods.MONTH.term());
        return ExploreAddresses.address("/explore", parameters);
    }
}
