package org.demarche.extract.evidence;

import org.demarche.domain.Referent;
import org.demarche.domain.Tenure;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;

/// What stands behind a reason: an entry of the dictionaries or a model.
public sealed interface Source {
    /// A row of the language pack.
    ///
    /// @param pack the one that has it
    record Row(LexicalEntry entry, LanguagePack pack) implements Source {
        /// Where it stands, as `file:line`.
        public String place() {
            return pack.place(entry);
        }
    }

    /// A name that the world's data gives to something.
    ///
    /// @param label the name as it stands there
    record Name(Referent referent, String label) implements Source {}

    /// An office that the world's data gives to somebody.
    record Held(Tenure tenure) implements Source {}

    /// What was measured of a kind of evidence.
    ///
    /// @param place where it stands, as `file:line`
    /// @param share how often it was right, 0 to 1
    record Measured(String evidence, String place, int right, int judged, double share)
            implements Source {}

    /// A trained model of the language pack.
    ///
    /// @param place its file
    /// @param certainty how sure it was, 0 to 1
    record Model(String name, String place, double certainty) implements Source {}
}
