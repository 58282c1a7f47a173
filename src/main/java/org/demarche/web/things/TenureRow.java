package org.demarche.web.things;

import java.util.List;

/// That somebody holds an office: what the world's data know of it, on which days articles show it,
/// and how much was said in it.
///
/// @param other the office on the page of a person, the person on the page of an office
/// @param known from when until when; where it lasts, or nothing is known, there is no end
/// @param attested the days on which articles show it
/// @param all leads to what was said in it
/// @param bars where it lies in a picture that is a hundred wide: what is known thick, what
///   articles show thin
public record TenureRow(
        PageLink other,
        List<TimeSpan> known,
        TimeSpan attested,
        int statements,
        String all,
        List<QuadTally.Bar> bars) {}
