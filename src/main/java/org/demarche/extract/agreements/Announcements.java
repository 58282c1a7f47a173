package org.demarche.extract.agreements;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.text.Document;
import org.demarche.nlp.Tokens;

/// Tells where an agreement is described first and named later: "signed a new salt treaty. The Suva
/// Salt Treaty …".
final class Announcements {
    private static final int NEAR = 2;
    private static final int BESIDE = 2;

    private final Document document;

    Announcements(Document document) {
        this.document = document;
    }

    /// Whether the name is one of what was only described before.
    boolean isOf(AgreementDraft described, AgreementDraft named) {
        AgreementNaming name = named.namings.getFirst();
        AgreementNaming first = described.namings.getFirst();
        boolean open =
                described.own.isEmpty()
                        && described.known == null
                        && described.namings.stream().allMatch(n -> n.pointer() == Pointer.NEW)
                        && !named.own.isEmpty()
                        && named.known == null
                        && named.steps.stream().noneMatch(AgreementStep::signs);
        int sentences =
                document.sentenceOf(name.first()).index()
                        - document.sentenceOf(first.first()).index();
        return open
                && sentences >= 0
                && sentences <= NEAR
                && AgreementKinds.fit(described.kind(), named.kind())
                && SameAgreement.nested(described.parties.keySet(), named.parties.keySet())
                && SameAgreement.nested(
                        SameAgreement.atoms(described.topics.keySet()),
                        SameAgreement.atoms(named.topics.keySet()))
                && (beside(first).stream().anyMatch(named.own::contains)
                        || name.first() - first.last() <= BESIDE);
    }

    /// The words around a description, small.
    private Set<String> beside(AgreementNaming naming) {
        Tokens tokens = document.tokens();
        Set<String> words = new HashSet<>();
        int end = Math.min(tokens.size(), naming.end() + BESIDE);
        for (int i = Math.max(0, naming.first() - BESIDE); i < end; i++) {
            words.add(tokens.word(i).toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
