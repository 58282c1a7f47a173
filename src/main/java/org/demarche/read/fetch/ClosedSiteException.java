package org.demarche.read.fetch;

import java.io.IOException;

/// A site asks programs not to fetch a page.
final class ClosedSiteException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedSiteException() {
        super("closed to programs by the site's robots.txt");
    }
}
