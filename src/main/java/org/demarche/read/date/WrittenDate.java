package org.demarche.read.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date with its day and year in a text.
///
/// @param start where it begins
/// @param end where it ends
/// @param day null if there is no such day, or if it stays open whether a figure is the day or the
///   month
record WrittenDate(int start, int end, @Nullable LocalDate day) {}
