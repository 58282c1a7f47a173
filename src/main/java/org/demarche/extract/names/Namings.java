package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Run;
import org.demarche.nlp.NameType;
import org.jspecify.annotations.Nullable;

/// The names of a document by token, while they are being resolved. For one thread.
public final class Namings {
    private static final double BY_TITLE = 0.7;

    private final @Nullable Naming[] byToken;
    private final IntPredicate verbs;

    public Namings(int tokens, List<Naming> namings) {
        this(tokens, namings, i -> false);
    }

    /// @param verbs whether the word of a token is a verb, whatever its capital
    public Namings(int tokens, List<Naming> namings, IntPredicate verbs) {
        this.verbs = verbs;
        byToken = new Naming[tokens];
        namings.forEach(this::put);
    }

    private void put(Naming naming) {
        Arrays.fill(byToken, naming.first(), naming.end(), naming);
    }

    /// The name of which the token is a part, null if it is part of none or beyond the text.
    public @Nullable Naming at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /// Whether the tokens are but a verb with a capital.
    public boolean isVerb(Run run) {
        return run.length() == 1 && verbs.test(run.first());
    }

    /// Takes the tokens for a person whom neither dictionary nor model knows.
    ///
    /// @param why what makes them one
    public Naming addPerson(Run run, Why why) {
        Naming naming = Naming.likely(run, NameType.PERSON, null, why, BY_TITLE);
        put(naming);
        return naming;
    }

    public void replaceAll(UnaryOperator<Naming> change) {
        all().forEach(n -> put(change.apply(n)));
    }

    /// All names in the order of the text.
    public List<Naming> all() {
        return within(new Run(0, byToken.length));
    }

    /// Those that begin in the run.
    public List<Naming> within(Run run) {
        List<Naming> within = new ArrayList<>();
        for (int i = run.first(); i < Math.min(run.end(), byToken.length); i++) {
            Naming naming = byToken[i];
            if (naming != null && naming.first() == i) {
                within.add(naming);
            }
        }
        return within;
    }
}
