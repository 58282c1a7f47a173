package org.demarche.web.explore;

import java.util.List;

/// All that is known of a finding, as the drawer shows it.
///
/// @param form `direct`, `indirect`, `mixed`, or empty
/// @param precision key of how precise the day is: `day`, `month`, `year`, `article` or `none`
/// @param confidence in words
/// @param rules by which it was found, in words
/// @param articlePage where the article stands here
/// @param published the article's day in words, may be empty
public record FindingDetail(
        FindingRow row,
        String form,
        String precision,
        Circumstance circumstance,
        String confidence,
        List<String> rules,
        String articlePage,
        String published) {
    /// Around what was said or done.
    ///
    /// @param places where
    /// @param occasions events during which it was said
    /// @param relays who reported it first
    /// @param agreements that it names
    /// @param conditions under which it holds
    public record Circumstance(
            List<NamedLink> places,
            List<NamedLink> occasions,
            List<NamedLink> relays,
            List<TakenUp> agreements,
            List<String> conditions) {}

    /// An agreement or clause.
    ///
    /// @param stances towards it, in words
    public record TakenUp(NamedLink what, List<String> stances) {}
}
