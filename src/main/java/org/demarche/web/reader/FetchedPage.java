package org.demarche.web.reader;

import org.jspecify.annotations.Nullable;

/// What an address gave.
///
/// @param address after all redirections
/// @param charset what the server said
@SuppressWarnings("ArrayRecordComponent")
record FetchedPage(String address, @Nullable String charset, byte[] bytes) {}
