package org.demarche.mutation;

/// An input as it should be.
///
/// @param suffix the end of its name
@SuppressWarnings("ArrayRecordComponent")
record Base(String suffix, byte[] bytes) {}
