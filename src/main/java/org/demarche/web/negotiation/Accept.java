package org.demarche.web.negotiation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The media types that a client accepts, by RFC 9110 (12.5.1). Immutable.
///
/// The most specific range that fits a type decides over it, whatever stands elsewhere: with
/// `text/html;q=0, */*` no HTML is sent. Parameters other than `q` do not keep a type from fitting,
/// but a range without them decides first. What is no media range is passed over.
public final class Accept {
    private final List<MediaRange> ranges;

    private Accept(List<MediaRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /// What these values of the header say together; without any that can be read, all is welcome.
    public static Accept of(Collection<String> headers) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String header : headers) {
            for (String entry : MediaRange.split(header, ',')) {
                MediaRange.of(entry).ifPresent(ranges::add);
            }
        }
        return new Accept(ranges);
    }

    /// What the values of the header `Accept` say, as servlets give them.
    public static Accept of(Enumeration<String> headers) {
        return of(Collections.list(headers));
    }

    /// How welcome a media type is, from 0, not at all, to 1.
    ///
    /// @param mediaType such as `text/turtle`; its parameters do not count
    public double quality(String mediaType) {
        return judged(mediaType).quality();
    }

    /// Whether a client names a type itself, not only by a range.
    public boolean names(String mediaType) {
        Welcome welcome = judged(mediaType);
        return welcome.precision().compareTo(MediaRange.Precision.TYPE) > 0
                && welcome.quality() > 0;
    }

    /// The most welcome of what there is; empty when none of it is. Of those equally welcome, one
    /// that is named goes before one that only fits a wildcard, and then the earlier in `offers`.
    ///
    /// @param type the media type of an offer; an offer of several types stands there several times
    public <T> Optional<T> best(List<T> offers, Function<? super T, String> type) {
        Optional<T> best = Optional.empty();
        Welcome most = new Welcome(MediaRange.Precision.NONE, 0);
        for (T offer : offers) {
            Welcome welcome = judged(type.apply(offer));
            if (welcome.quality() > most.quality()
                    || (welcome.quality() == most.quality()
                            && welcome.quality() > 0
                            && welcome.precision().compareTo(most.precision()) > 0)) {
                best = Optional.of(offer);
                most = welcome;
            }
        }
        return best;
    }

    private Welcome judged(String mediaType) {
        if (ranges.isEmpty()) {
            return new Welcome(MediaRange.Precision.ANYTHING, 1);
        }
        String plain = mediaType.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
        var best = new Welcome(MediaRange.Precision.NONE, 0);
        for (MediaRange range : ranges) {
            MediaRange.Precision precision = range.precision(plain);
            if (precision.compareTo(best.precision()) > 0
                    || (precision == best.precision() && range.quality() > best.quality())) {
                best =
                        new Welcome(
                                precision,
                                precision == MediaRange.Precision.NONE ? 0 : range.quality());
            }
        }
        return best;
    }

    private record Welcome(MediaRange.Precision precision, double quality) {}
}
