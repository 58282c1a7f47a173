package org.demarche.web.explore.views;

import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.FilterWords;
import org.demarche.web.explore.Phrases;
import org.demarche.web.findings.Filter;

/// The words of a timeline of what was found: bars lead to their sentences.
///
/// @param page the path on which it stands
record ExploredTime(
        Exploration exploration, ExploreAddresses addresses, boolean isMirror, String page)
        implements TimelineWords {
    /// The path of the explorer.
    static final String EXPLORER = "/explore";

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
    public String alone(String period) {
        Filter part = exploration.filter().with("from", period).with("until", period);
        if (!page.equals(EXPLORER)) {
            // Who is meant stands in the path.
            Filter rest = part.without("state", "other");
            return ExploreAddresses.address(page, addresses.parameters(rest, exploration.words()));
        }
        var parameters = addresses.parameters(part, exploration.words());
        parameters.put("view", "timeline");
        parameters.put("unit", Periods.MONTH.term());
        return ExploreAddresses.address(page, parameters);
    }
}
