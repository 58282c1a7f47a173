package org.demarche.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.demarche.evaluate.Pairs;
import org.demarche.readings.Finding.Value;
import org.jspecify.annotations.Nullable;

/// One difference between the findings of two readings of an article.
///
/// @param at where the finding begins, -1 if it has no place
/// @param what the finding, what was told of it and what is told now
record Change(int at, String what, Effect effect) {
    /// What a change means by gold.
    enum Effect {
        GAIN,
        LOSS,
        NEITHER
    }

    /// All of an article, in the order of the text.
    static List<Change> between(List<Finding> before, List<Finding> after) {
        List<Finding> gone = new ArrayList<>(before);
        List<Finding> come = new ArrayList<>(after);
        List<Change> changes = new ArrayList<>();
        for (Pairs.Pair pair : Pairs.of(before, after, 0, Finding::likeness).pairs()) {
            Finding was = before.get(pair.wanted());
            Finding is = after.get(pair.found());
            gone.set(pair.wanted(), null);
            come.set(pair.found(), null);
            if (!was.equals(is)) {
                changes.addAll(of(was, is));
            }
        }
        gone.stream().filter(Objects::nonNull).forEach(f -> changes.add(gone(f)));
        come.stream().filter(Objects::nonNull).forEach(f -> changes.add(come(f)));
        changes.sort(Comparator.comparingInt(Change::at));
        return changes;
    }

    private static Change gone(Finding f) {
        String verdict = verdict(f.right(), ": was right", ": was a false alarm");
        return new Change(f.begin(), f + " is gone" + verdict, effect(f.right(), null));
    }

    private static Change come(Finding f) {
        return new Change(f.begin(), f + " is new" + verdict(f), effect(null, f.right()));
    }

    private static String verdict(Finding f) {
        String faults = String.join(", ", f.faults());
        String but = faults.isEmpty() ? "" : ", but wrong: " + faults;
        return verdict(f.right(), ": right" + but, ": a false alarm");
    }

    private static List<Change> of(Finding was, Finding is) {
        List<Change> changes = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(was.values().keySet());
        fields.addAll(is.values().keySet());
        for (String field : fields) {
            Value old = was.value(field);
            Value current = is.value(field);
            if (!old.text().equals(current.text())) {
                changes.add(value(is, field, old, current));
            }
        }
        Effect whole = effect(was.right(), is.right());
        if (changes.stream().noneMatch(c -> c.effect == whole) && whole != Effect.NEITHER) {
            String what = is + " is now judged" + (is.right() == null ? " no more" : verdict(is));
            changes.add(new Change(is.begin(), what, whole));
        }
        return changes;
    }

    private static Change value(Finding finding, String field, Value was, Value is) {
        String verdict =
                Objects.equals(was.right(), is.right())
                        ? verdict(
                                is.right(), ": right before and after", ": wrong before and after")
                        : is.right() == null
                                ? verdict(was.right(), ": was right", ": was wrong")
                                : verdict(is.right(), ": now right", ": now wrong");
        return new Change(
                finding.begin(),
                "%s: %s was %s, is %s%s".formatted(finding, field, was.text(), is.text(), verdict),
                effect(was.right(), is.right()));
    }

    private static String verdict(@Nullable Boolean right, String ifRight, String ifWrong) {
        return right == null ? "" : right ? ifRight : ifWrong;
    }

    private static Effect effect(@Nullable Boolean was, @Nullable Boolean is) {
        int won = worth(is) - worth(was);
        return won > 0 ? Effect.GAIN : won < 0 ? Effect.LOSS : Effect.NEITHER;
    }

    private static int worth(@Nullable Boolean right) {
        return right == null ? 0 : right ? 1 : -1;
    }
}
