package org.demarche.web.explore;

import java.util.List;

/// What stands above every view: the filter as chips, the views as tabs, the result as data.
///
/// @param path of the page that the forms lead to
/// @param summary the whole filter in words
/// @param count how many findings fit
/// @param clear the address without any filter
public record FilterBar(
        String path,
        String summary,
        int count,
        List<FilterChip> chips,
        List<ViewTab> tabs,
        List<DataLink> data,
        String clear) {
    /// A tab: another view of the same result.
    public record ViewTab(String name, String address, boolean isCurrent) {}

    /// The same result as data.
    public record DataLink(String format, String address) {}
}
