package org.demarche.read.feed;

import java.io.Closeable;
import java.io.IOException;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// What is behind the link that was followed last.
final class FollowedLink implements Closeable {
    private @Nullable Contents contents;

    /// To what a link leads now; what was before is over.
    void lead(Contents there) {
        contents = there;
    }

    /// The next of it, null after the last.
    @Nullable Raw next() throws IOException {
        Raw raw = contents == null ? null : contents.next();
        if (raw == null) {
            close();
        }
        return raw;
    }

    @Override
    public void close() throws IOException {
        if (contents != null) {
            Contents done = contents;
            contents = null;
            done.close();
        }
    }
}
