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
        Judged judged = judged(mediaType);
        return judged.match().compareTo(MediaRange.Match.TYPE) > 0 && judged.quality() > 0;
    }

    /// The most welcome of what there is; empty when none of it is. Of those equally welcome, one
    /// that is named goes before one that only fits a wildcard, and then the earlier in `offers`.
    ///
    /// @param type the media type of an offer; an offer of several types stands there several times
    public <T> Optional<T> best(List<T> offers, Function<? super T, String> type) {
        Optional<T> best = Optional.empty();
        Judged most = new Judged(MediaRange.Match.NONE, 0);
        for (T offer : offers) {
            Judged judged = judged(type.apply(offer));
            if (judged.quality() > most.quality()
                    || (judged.quality() == most.quality()
                            && judged.quality() > 0
                            && judged.match().compareTo(most.match()) > 0)) {
                best = Optional.of(offer);
                most = judged;
            }
        }
        return best;
    }

    private Judged judged(String mediaType) {
        if (ranges.isEmpty()) {
            return new Judged(MediaRange.Match.ANYTHING, 1);
        }
        String plain = mediaType.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
        var best = new Judged(MediaRange.Match.NONE, 0);
        for (MediaRange range : ranges) {
            MediaRange.Match match = range.match(plain);
            if (match.compareTo(best.match()) > 0
                    || (match == best.match() && range.quality() > best.quality())) {
                best = new Judged(match, match == MediaRange.Match.NONE ? 0 : range.quality());
            }
        }
        return best;
    }

    private record Judged(MediaRange.Match match, double quality) {}
}
