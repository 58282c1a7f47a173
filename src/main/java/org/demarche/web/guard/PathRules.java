package org.demarche.web.guard;

import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/// The rules for property paths: no repeat of a repeat, and counts that stay small.
final class PathRules {
    private static final int MOST_COUNT = 20;
    private static final int DEEPEST = 200;

    private PathRules() {}

    /// @throws Refusal when the path may run without end
    static void check(Path path) {
        if (repeats(path, 0) > 1) {
            throw new Refusal(
                    400,
                    "A property path here repeats a repeated path, which can run without end; write it with one * or +.");
        }
    }

    private static int repeats(Path path, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(400, "A property path has too many parts; shorten it.");
        }
        return switch (path) {
            case P_Path2 two ->
                    Math.max(repeats(two.getLeft(), depth + 1), repeats(two.getRight(), depth + 1));
            case P_Path1 one -> (repeatsItself(one) ? 1 : 0) + repeats(one.getSubPath(), depth + 1);
            default -> 0;
        };
    }

    private static boolean repeatsItself(Path path) {
        return switch (path) {
            case P_FixedLength fixed -> counted(fixed.getCount());
            case P_Mod range -> counted(Math.max(range.getMin(), range.getMax()));
            case P_ZeroOrMore1 _, P_ZeroOrMoreN _, P_OneOrMore1 _, P_OneOrMoreN _ -> true;
            default -> false;
        };
    }

    private static boolean counted(long times) {
        if (times > MOST_COUNT) {
            throw new Refusal(
                    400,
                    "A property path repeats "
                            + times
                            + " times, more than "
                            + MOST_COUNT
                            + "; use * or +, or a smaller number.");
        }
        return true;
    }
}
