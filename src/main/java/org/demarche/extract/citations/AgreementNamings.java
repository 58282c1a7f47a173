package org.demarche.extract.citations;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.text.Run;
import org.jspecify.annotations.Nullable;

/// Where a document names agreements, in the order of the text, none within another. Immutable.
public final class AgreementNamings {
    private final List<AgreementNaming> all;
    private final int[] firsts;
    private final Map<Integer, AgreementNaming> byEnd = new HashMap<>();

    AgreementNamings(List<AgreementNaming> all) {
        this.all = List.copyOf(all);
        firsts = all.stream().mapToInt(AgreementNaming::first).toArray();
        for (AgreementNaming naming : all) {
            byEnd.putIfAbsent(naming.end(), naming);
            byEnd.putIfAbsent(naming.last(), naming);
        }
    }

    public List<AgreementNaming> all() {
        return all;
    }

    /// The one that begins at the token, null if none does.
    public @Nullable AgreementNaming at(int token) {
        int place = Arrays.binarySearch(firsts, token);
        return place < 0 ? null : all.get(place);
    }

    /// The one that ends right before the token, alone or with all that belongs to it; null if none
    /// does.
    public @Nullable AgreementNaming endingAt(int token) {
        return byEnd.get(token);
    }

    /// Those that begin at the first token or behind it, but before the other.
    public List<AgreementNaming> within(Run run) {
        return all.subList(place(run.first()), place(run.end()));
    }

    private int place(int token) {
        int place = Arrays.binarySearch(firsts, token);
        return place < 0 ? -place - 1 : place;
    }
}
