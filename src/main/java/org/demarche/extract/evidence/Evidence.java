package org.demarche.extract.evidence;

import java.util.List;
import java.util.Locale;
import org.demarche.domain.Confidence;

/// What a finding can rest on. How often such findings were right stands in `confidence.tsv`.
public enum Evidence {
    /// Words in quotation marks, with a word that reports them; without one.
    QUOTED,
    QUOTED_ALONE,
    /// Words in part in quotation marks; reported of a person, of who holds an office, of a state
    /// or organisation, of nobody whom the text names.
    PARTLY_QUOTED,
    REPORTED_OF_PERSON,
    REPORTED_OF_OFFICE,
    REPORTED_OF_PARTY,
    REPORTED_OF_NOBODY,

    /// The speaker: a person in the dictionaries; a state or organisation; what looks like a name;
    /// a name with a title.
    KNOWN_NAME,
    KNOWN_PARTY,
    LIKELY_NAME,
    TITLED_NAME,
    /// The speaker: whoever holds the office in the article, on its day; nobody who is known.
    OFFICE_IN_ARTICLE,
    OFFICE_ON_THE_DAY,
    OFFICE_ALONE,
    /// The speaker: somebody named before, to whom a pronoun, a clitic or nothing refers.
    PRONOUN,
    CLITIC,
    SPEAKER_BEFORE,
    NO_SPEAKER,

    /// The parties of an act: two states; one is an organisation, by a verb near both; by anything
    /// else.
    BETWEEN_STATES,
    WITH_ORGANIZATION,
    WITH_ORGANIZATION_WITHOUT_VERB,

    /// An act: a verb or noun with both parties near; with them far apart; with the subject of the
    /// sentence for its doer.
    VERB,
    NOUN,
    FAR_APART,
    BY_SUBJECT,
    /// An act: what words or agreements do, and who takes part in an event.
    BY_STATEMENT,
    SIGNED_AGREEMENT,
    JOINT_EVENT,
    VAGUE_EVENT,

    /// An agreement: known; called by a name; only by what it is.
    KNOWN_AGREEMENT,
    NAMED_AGREEMENT,
    BARE_AGREEMENT,
    /// A clause: of a known agreement, of another one, of a text that is itself an agreement.
    CLAUSE_OF_KNOWN,
    CLAUSE_OF_OTHER,
    CLAUSE_OF_TEXT,

    /// A step in the life of an agreement: one called by a name; another; of a text that is itself
    /// an agreement.
    STEP_OF_NAMED,
    STEP_OF_BARE,
    STEP_IN_TEXT,

    /// An office: whose it is told; inferred; open.
    OWNER_TOLD,
    OWNER_INFERRED,
    OWNER_OPEN;

    private final Confidence confidence = Calibration.standard().of(List.of(toString()));

    public Confidence confidence() {
        return confidence;
    }

    /// Its name in the table.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
