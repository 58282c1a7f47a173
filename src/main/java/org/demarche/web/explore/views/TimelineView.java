package org.demarche.web.explore.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;
import org.demarche.web.explore.FilterWords;
import org.demarche.web.explore.views.Timeline.NotDrawn;
import org.demarche.web.explore.views.Timeline.TimelineScale;
import org.demarche.web.findings.Filter;

/// Findings by month or year, stacked by quad class; where two parties are chosen, what the one
/// does to the other above the axis, and the other way round below it.
public record TimelineView(ExploreAddresses addresses) implements ExploreView {
    private static final String UNIT = "unit";

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public List<String> parameters() {
        return List.of(UNIT);
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public SvgPicture picture(Exploration exploration) {
        return TimelinePictures.of(shown(exploration));
    }

    @Override
    public Timeline shown(Exploration exploration) {
        return shown(exploration, ExploredTime.EXPLORER);
    }

    /// The timeline on another page than the explorer's.
    ///
    /// @param page its path
    public Timeline shown(Exploration exploration, String page) {
        Periods unit = unit(exploration);
        var counts = TimelineCounts.of(unit, exploration.filter(), exploration.found());
        return TimelineDrawing.of(
                counts,
                new ExploredTime(exploration, addresses, counts.isMirror(), page),
                List.of(
                        side(exploration, counts, TimelineCounts.ABOVE),
                        counts.isMirror() ? side(exploration, counts, TimelineCounts.BELOW) : ""),
                notDrawn(exploration, counts),
                scales(exploration, unit));
    }

    private static Periods unit(Exploration exploration) {
        String wanted = exploration.parameter(UNIT);
        return Arrays.stream(Periods.values())
                .filter(unit -> unit.term().equals(wanted))
                .findFirst()
                .orElseGet(() ->
                        Periods.fitting(
                                exploration.found().stream()
                                        .filter(one -> one.what().quadClass().isPresent())
                                        .map(one -> Periods.MONTH.of(one.when().day()))
                                        .filter(month -> !month.isEmpty())
                                        .toList()));
    }

    private static String side(Exploration exploration, TimelineCounts counts, int side) {
        Filter filter = exploration.filter();
        if (counts.isMirror()) {
            filter = filter.with("direction", side == TimelineCounts.ABOVE ? "from" : "to");
        }
        String parties = new FilterWords(filter, "", exploration.phrases()).parties();
        return parties.isEmpty() ? FilterWords.of(exploration).all() : parties;
    }

    private List<NotDrawn> notDrawn(Exploration exploration, TimelineCounts counts) {
        List<NotDrawn> notDrawn = new ArrayList<>();
        if (counts.plain() > 0) {
            Filter plain = exploration.filter().with("quad", Filter.PLAIN);
            notDrawn.add(
                    new NotDrawn("plain", counts.plain(), exploration.evidence(addresses, plain)));
        }
        if (counts.unprecise() > 0) {
            notDrawn.add(new NotDrawn("undated", counts.unprecise(), ""));
        }
        if (counts.earlier() > 0) {
            notDrawn.add(new NotDrawn("earlier", counts.earlier(), ""));
        }
        return notDrawn;
    }

    private List<TimelineScale> scales(Exploration exploration, Periods current) {
        return Arrays.stream(Periods.values())
                .map(unit -> {
                    Map<String, String> parameters =
                            addresses.parameters(exploration.filter(), exploration.words());
                    parameters.put("view", name());
                    parameters.put(UNIT, unit.term());
                    return new TimelineScale(
                            unit.term(),
                            ExploreAddresses.address("/explore", parameters),
                            unit == current);
                })
                .toList();
    }
}
