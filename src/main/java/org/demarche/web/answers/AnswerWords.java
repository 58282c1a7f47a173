package org.demarche.web.answers;

import org.apache.jena.graph.Node;
import org.demarche.web.atlas.PictureWords;
import org.demarche.web.atlas.Tie;
import org.demarche.web.explore.Phrases;
import org.demarche.web.explore.views.TimelineCounts;
import org.demarche.web.explore.views.TimelineWords;
import org.demarche.web.findings.QuadClass;
import org.jspecify.annotations.Nullable;

/// The words of pictures of an answer, and where their marks lead.
///
/// @param one of a timeline's only pair, the party above the axis, or null
/// @param other the party below it, or null
record AnswerWords(Phrases phrases, AnswerDoors doors, @Nullable Node one, @Nullable Node other)
        implements PictureWords, TimelineWords {
    @Override
    public String text(String key, Object... slots) {
        return phrases.text(key, slots);
    }

    @Override
    public String label(Node party) {
        return phrases.label(party);
    }

    @Override
    public String behind(Tie tie) {
        return doors.tie(tie.source(), tie.target(), tie.quad());
    }

    @Override
    public String about(Node party) {
        return doors.addresses().page(party.getURI());
    }

    @Override
    public String title(TimelinePart part, int count) {
        return text(
                "explore.mark",
                count,
                text("quad." + part.kind()) + ", " + phrases.date(part.period()));
    }

    @Override
    public String behind(TimelinePart part) {
        boolean isAbove = part.side() == TimelineCounts.ABOVE;
        return doors.time(
                isAbove ? one : other,
                isAbove ? other : one,
                QuadClass.of(part.kind()),
                part.period());
    }

    @Override
    public String alone(String period) {
        return "";
    }
}
