package org.demarche.web.explore;

import java.util.ArrayList;
import java.util.List;
import org.demarche.web.findings.Finding;

/// The sentences, newest first, by month.
///
/// @param rows makes them ready to be shown
record ListView(FindingRows rows, ExploreAddresses addresses) implements ExploreView {
    private static final int ROWS_OF_A_PAGE = 50;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Sheet shown(Exploration exploration) {
        return sheet(exploration, ROWS_OF_A_PAGE);
    }

    /// A page of rows.
    Sheet sheet(Exploration exploration, int size) {
        List<Finding> found = exploration.found();
        int pages = Math.max(1, (found.size() + size - 1) / size);
        int page = Math.min(exploration.number("page"), pages);
        int first = (page - 1) * size;
        List<Finding> part = found.subList(first, Math.min(found.size(), first + size));
        return new Sheet(
                months(part, exploration),
                part.isEmpty() ? 0 : first + 1,
                first + part.size(),
                page > 1 ? at(exploration, page - 1) : "",
                page < pages ? at(exploration, page + 1) : "");
    }

    private String at(Exploration exploration, int page) {
        return exploration.view(addresses, name()) + "&page=" + page;
    }

    private List<Month> months(List<Finding> findings, Exploration exploration) {
        List<FindingRow> shown = rows.rows(exploration, findings);
        List<Month> months = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= shown.size(); i++) {
            String month = findings.get(start).when().month();
            if (i == shown.size() || !findings.get(i).when().month().equals(month)) {
                months.add(new Month(exploration.phrases().date(month), shown.subList(start, i)));
                start = i;
            }
        }
        return months;
    }

    /// The rows of one month.
    ///
    /// @param title the month in words
    public record Month(String title, List<FindingRow> rows) {}

    /// What a page of the list shows.
    ///
    /// @param first number of the first row, from 1
    /// @param last number of the last row
    /// @param before the address of the page before, or empty
    /// @param after the address of the next page, or empty
    public record Sheet(List<Month> months, int first, int last, String before, String after) {}
}
