package org.demarche.web.things;

import java.util.Map;

/// What the page of one kind of things shows.
interface ThingPage {
    /// The name of its template.
    String template();

    /// Puts what the template shows into its model. Inside a read transaction.
    void fill(Thing thing, Reader reader, Map<String, Object> model);
}
