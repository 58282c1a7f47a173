package org.demarche.read.content;

import java.io.IOException;

/// Fetches what links in contents lead to: a feed or a list of addresses is given one if its links
/// are to be followed.
public interface LinkFollower {
    /// What is at an address, or why it could not be fetched.
    ///
    /// @param opener of what comes
    /// @throws IOException if its beginning cannot be read
    Contents follow(String address, ContentOpener opener) throws IOException;
}
