package org.demarche.read;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.demarche.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// What the user says of all articles, which wins over what they say themselves.
///
/// @param language a code of a language; null to tell it from each text
/// @param published null to take it from each article
/// @param calendar tells the day that it is, behind which no article appeared; null if any can
public record ReadingChoices(
        @Nullable String language,
        @Nullable PublicationTime published,
        @Nullable Supplier<LocalDate> calendar) {
    /// Without a calendar.
    public ReadingChoices(@Nullable String language, @Nullable PublicationTime published) {
        this(language, published, null);
    }

    /// The day that it is, null without a calendar.
    @Nullable LocalDate today() {
        return calendar == null ? null : calendar.get();
    }

    /// Nothing chosen.
    public static final ReadingChoices NONE = new ReadingChoices(null, null);
}
