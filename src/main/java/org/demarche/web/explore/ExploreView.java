package org.demarche.web.explore;

/// One way to look at a result: a tab of `/explore`. Its template is `explore-NAME.html`, of which
/// the fragment `view` is shown; its title is the text `explore.view.NAME`.
public interface ExploreView {
    /// The value of the parameter `view`.
    String name();

    /// What the template shows, by the name `shown`.
    Object shown(Exploration exploration);
}
