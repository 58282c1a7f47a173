package org.demarche.draw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One content that somebody hands over to be read. The bytes are shared, not copied.
///
/// @param name how messages name it; of a file its name
/// @param address where it was fetched from
/// @param charset what its server said
/// @param published the day it appeared, which wins over what it says itself
@SuppressWarnings("ArrayRecordComponent")
public record Submission(
        String name,
        @Nullable String address,
        @Nullable String charset,
        @Nullable LocalDate published,
        byte[] bytes) {}
