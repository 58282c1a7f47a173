package org.demarche.read.container.web;

import org.jspecify.annotations.Nullable;

/// A record of a web archive, or what is wrong there.
///
/// @param place its address, or its number
/// @param kind what it is a record of, in lower case
/// @param type the media type of its block
/// @param block the first bytes of it; not to be changed
/// @param fault what is wrong with it as a whole sentence; null if nothing is
@SuppressWarnings("ArrayRecordComponent")
record ArchiveRecord(
        String place,
        RecordKind kind,
        @Nullable String address,
        String type,
        byte[] block,
        @Nullable String fault) {
    /// What a record holds.
    enum RecordKind {
        RESPONSE,
        RESOURCE,
        CONVERSION,
        /// A request, a revisit, metadata and the like.
        OTHER
    }

    /// What stands there is no record.
    static ArchiveRecord faulty(String place, String fault) {
        return new ArchiveRecord(place, RecordKind.OTHER, null, "", new byte[0], fault);
    }
}
