package org.demarche.extract.citations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.jspecify.annotations.Nullable;

/// A run of tokens that names an agreement or points back to one.
///
/// @param run its tokens, without any article
/// @param last the token after all that belongs to it: bracketed short forms, parties,
///   demonstrative
/// @param pointer whether it names something or only points at what is named elsewhere
/// @param topics what it is about: the topic's slug and the words of the text
/// @param own lower-case words of a proper name, such as that of a place
/// @param number of a resolution, null for others
/// @param year the year within the name, 0 if there is none
/// @param known agreements of the world's data that have the name; just one if it is surely that
/// @param partners the parties that are told with it
/// @param shortForms other names in brackets after it
/// @param words its noun and topics as the dictionaries have them, in the order of the text
public record AgreementNaming(
        Run run,
        int last,
        AgreementKind kind,
        Pointer pointer,
        Map<String, String> topics,
        Set<String> own,
        @Nullable String number,
        int year,
        List<Partner> partners,
        List<Agreement> known,
        boolean sure,
        List<String> shortForms,
        List<Hit> words) {
    /// A known agreement that is meant where the tokens name an article.
    public static AgreementNaming implied(Agreement agreement, Run run) {
        return new AgreementNaming(
                run,
                run.end(),
                agreement.kind(),
                Pointer.BACK,
                Map.of(),
                Set.of(),
                null,
                0,
                List.of(),
                List.of(agreement),
                true,
                List.of(),
                List.of());
    }

    /// The same agreement named by a short form in other tokens.
    AgreementNaming shortenedTo(Run run) {
        return new AgreementNaming(
                run,
                run.end(),
                kind,
                Pointer.NAME,
                topics,
                own,
                number,
                year,
                partners,
                known,
                sure,
                shortForms,
                List.of());
    }

    /// The same with the partners of another: "treaties on X and on Y with Chad".
    AgreementNaming sharing(AgreementNaming other) {
        return new AgreementNaming(
                run,
                last,
                kind,
                pointer,
                topics,
                own,
                number,
                year,
                other.partners,
                known,
                sure,
                shortForms,
                words);
    }

    /// Its first token.
    public int first() {
        return run.first();
    }

    /// The token after the name.
    public int end() {
        return run.end();
    }

    /// No two begin at one token, and what is known of the world is costly to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgreementNaming naming && naming.first() == first();
    }

    @Override
    public int hashCode() {
        return first();
    }
}
