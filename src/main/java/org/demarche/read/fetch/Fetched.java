package org.demarche.read.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What a server answered.
///
/// @param address where it was in the end
/// @param location where it sends to, if it does
/// @param type the media type with its parameters, as it says
/// @param entityTag by which it can be asked whether there is something new
/// @param modified the same, a time
/// @param body unpacked
@SuppressWarnings("ArrayRecordComponent")
public record Fetched(
        URI address,
        int status,
        @Nullable String location,
        @Nullable String type,
        @Nullable String entityTag,
        @Nullable String modified,
        byte[] body) {
    /// Whether it is a page.
    public boolean isOk() {
        return status == 200;
    }

    /// Whether there is nothing new.
    public boolean isUnchanged() {
        return status == 304;
    }

    boolean isRedirection() {
        return status >= 301 && status <= 308 && status != 304 && location != null;
    }
}
