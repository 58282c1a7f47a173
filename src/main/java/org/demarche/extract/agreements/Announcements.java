package org.demarche.extract.agreements;

import java.util.HashSet;
import java.util.Set;
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;

/// Tells where an agreement is described first and named later: "signed a new salt treaty. The Suva
/// Salt Treaty …".
final class Announcements {
    private static final int NEAR = 2;
    private static final int BESIDE = 2;
    private static final int BEFORE = 3;
    private static final int BEHIND = 8;
    private static final int TELLING = 4;

    private final Document document;

    Announcements(Document document) {
        this.document = document;
    }

    /// Whether what is described has no name yet and the other has one.
    static boolean isOpen(AgreementDraft described, AgreementDraft named) {
        return described.own.isEmpty()
                && described.known == null
                && !named.own.isEmpty()
                && named.known == null;
    }

    /// Whether the second is named in the sentence of the first or soon behind it.
    boolean isNear(AgreementDraft described, AgreementDraft named) {
        int sentences =
                document.sentenceOf(named.namings.getFirst().first()).index()
                        - document.sentenceOf(described.namings.getFirst().first()).index();
        return sentences >= 0 && sentences <= NEAR;
    }

    /// Whether the name is one of what was only described before.
    boolean isOf(AgreementDraft described, AgreementDraft named) {
        AgreementNaming name = named.namings.getFirst();
        AgreementNaming first = described.namings.getFirst();
        return isOpen(described, named)
                && isNear(described, named)
                && described.namings.stream().allMatch(Announcements::describes)
                && !(signed(described) && signed(named))
                && AgreementKinds.fit(described.kind(), named.kind())
                && SameAgreement.nested(described.parties.keySet(), named.parties.keySet())
                && SameAgreement.nested(
                        AgreementDraft.atoms(described.topics.keySet()),
                        AgreementDraft.atoms(named.topics.keySet()))
                && (sharesWords(first, name) || name.first() - first.last() <= BESIDE);
    }

    private static boolean describes(AgreementNaming naming) {
        return naming.pointer() == Pointer.NEW || naming.topics().isEmpty();
    }

    private static boolean signed(AgreementDraft draft) {
        return draft.steps.stream().anyMatch(AgreementStep::signs);
    }

    /// Whether what is said around the description is said in the name.
    private boolean sharesWords(AgreementNaming described, AgreementNaming name) {
        Sentence sentence = document.sentenceOf(described.first());
        int begin = Math.max(sentence.first(), described.first() - BEFORE);
        int end = Math.min(sentence.end(), described.last() + BEHIND);
        Set<String> around = words(begin, end);
        around.retainAll(words(name.first(), name.end()));
        return !around.isEmpty();
    }

    /// The words with a meaning, but for nouns for agreements.
    private Set<String> words(int begin, int end) {
        Set<String> words = new HashSet<>();
        for (int i = begin; i < end; i++) {
            if (document.tokens().word(i).length() >= TELLING
                    && document.wordAt(i, Category.AGREEMENT_NOUN) == null
                    && document.wordAt(i, Category.FUNCTION_WORD) == null) {
                words.add(document.tokens().lower(i));
            }
        }
        return words;
    }
}
