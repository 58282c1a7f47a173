package org.demarche.web.explore;

import java.util.List;
import org.demarche.web.drawing.SvgPicture;

/// One way to look at a result: a tab of `/explore`. Its template is `explore-NAME.html`, of which
/// the fragment `view` is shown; its title is the text `explore.view.NAME`.
public interface ExploreView {
    /// The value of the parameter `view`.
    String name();

    /// What the template shows, by the name `shown`.
    Object shown(Exploration exploration);

    /// Parameters of its own beside the filter, which links to the same view keep.
    default List<String> parameters() {
        return List.of();
    }

    /// Whether it can be taken home as a picture.
    default boolean isPicture() {
        return false;
    }

    /// The same as a picture to take home.
    default SvgPicture picture(Exploration exploration) {
        throw new UnsupportedOperationException(name() + " is no picture");
    }

    /// Keys of texts that belong below its picture.
    default List<String> pictureNotes() {
        return List.of();
    }
}
