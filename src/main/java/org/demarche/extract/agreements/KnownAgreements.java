package org.demarche.extract.agreements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Lexicon;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;

/// The agreements of the world's data by their parties and by what they are about. One a language,
/// immutable.
final class KnownAgreements {
    private final List<Agreement> withParties;
    private final List<Agreement> conventions;
    private final Map<String, Set<String>> atoms = new HashMap<>();

    KnownAgreements(LanguagePack pack, World world) {
        Lexicon lexicon = new Lexicon();
        for (LexicalEntry entry : pack.entries(Category.TOPIC)) {
            if (!entry.has(Trait.WEAK_YES)) {
                lexicon.addWord(entry.form(), new Sense.Word(entry));
            }
        }
        withParties = world.agreements().stream().filter(a -> a.parties().size() > 1).toList();
        conventions =
                world.agreements().stream()
                        .filter(a -> a.kind() == AgreementKind.CONVENTION)
                        .toList();
        for (Agreement agreement : world.agreements()) {
            Set<String> topics = new HashSet<>();
            labels(agreement)
                    .filter(l -> l.language().equals(pack.code()))
                    .forEach(l -> addTopics(lexicon, l.text().toLowerCase(Locale.ROOT), topics));
            atoms.put(agreement.slug(), AgreementDraft.atoms(topics));
        }
    }

    private static void addTopics(Lexicon lexicon, String label, Set<String> topics) {
        Tokens tokens = Tokens.of(label);
        for (int i = 0; i < tokens.size(); i++) {
            for (Hit hit : lexicon.at(tokens, i)) {
                LexicalEntry entry = hit.word(Category.TOPIC);
                if (entry != null) {
                    topics.add(entry.value());
                }
            }
        }
    }

    /// The words of the topics of an agreement.
    Set<String> atoms(Agreement agreement) {
        return atoms.getOrDefault(agreement.slug(), Set.of());
    }

    /// Whether an agreement of the world's data has the slug.
    boolean isSlug(String slug) {
        return atoms.containsKey(slug);
    }

    /// Those between two parties and more.
    List<Agreement> withParties() {
        return withParties;
    }

    List<Agreement> conventions() {
        return conventions;
    }

    /// All that it is called, in any language, ambiguous names too.
    static Stream<Label> labels(Agreement agreement) {
        return Stream.of(
                        agreement.names().preferred(),
                        agreement.names().alternate(),
                        agreement.names().ambiguous())
                .flatMap(List::stream);
    }
}
