package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.extract.grammar.Atom;
import org.demarche.extract.names.Naming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.nlp.Tokens;

/// Finds what is one word to the grammar: offices with all that belongs to them, names, dates.
public final class AtomFinder {
    private AtomFinder() {}

    /// The atoms of several tokens in order, none over another.
    public static List<Atom> atoms(Document document, Cast cast, List<Mention> dates) {
        List<Atom> all = new ArrayList<>();
        for (OfficeNaming office : cast.offices().all()) {
            Run word = office.holder() == null ? office.run() : office.holder().run();
            all.add(new Atom(office.whole(), form(document, word)));
        }
        for (Naming naming : cast.namings().all()) {
            all.add(new Atom(naming.run(), form(document, naming.run())));
        }
        for (Mention date : dates) {
            Run run = document.run(date.span());
            all.add(new Atom(run, document.tokens().word(run.first())));
        }
        all.removeIf(atom -> atom.run().length() < 2);
        all.sort(
                Comparator.comparingInt((Atom a) -> a.run().first())
                        .thenComparingInt(a -> -a.run().end()));
        List<Atom> atoms = new ArrayList<>();
        for (Atom atom : all) {
            if (atoms.isEmpty() || atoms.getLast().run().end() <= atom.run().first()) {
                atoms.add(atom);
            }
        }
        return atoms;
    }

    /// The last word of a name; all of one that has only letters and full stops.
    private static String form(Document document, Run run) {
        Tokens tokens = document.tokens();
        for (int i = run.end() - 1; i >= run.first(); i--) {
            if (tokens.isWord(i) && tokens.word(i).length() > 1) {
                return tokens.word(i);
            }
        }
        return document.words(run);
    }
}
