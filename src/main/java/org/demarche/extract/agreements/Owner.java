package org.demarche.extract.agreements;

import org.jspecify.annotations.Nullable;

/// Whose article it is that a document names.
///
/// @param draft null if it is an article of a law or of nothing known
/// @param explicit whether the text says so beside it
/// @param end the token after what says so
record Owner(@Nullable AgreementDraft draft, boolean explicit, int end) {}
