package org.demarche.extract.speakers;

import java.util.List;
import java.util.Set;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.jspecify.annotations.Nullable;

/// Whom pronouns and bare offices mean: "she", "the minister", "it", "the statement". For one
/// document.
record Anaphora(Cast cast, NamedSpeakers named, Antecedents antecedents, Author author) {
    /// Who holds an office whose owner and holder are not told beside it: of those to whom the
    /// article gives one of its kind whoever spoke or appeared last, else the only one.
    @Nullable Speaker ofBare(OfficeNaming title) {
        if (title.holder() != null) {
            return null;
        }
        Speaker holder =
                NamedSpeakers.isBare(title)
                        ? holder(title)
                        : named.isAnybodys(title) ? ofParty(title) : null;
        return holder == null
                ? null
                : holder.inferred(Rule.HOLDER_IN_ARTICLE).at(title.begin(), title.close());
    }

    /// The last one who acts for whose somebody without an office of a name is: "the Russian
    /// diplomat".
    private @Nullable Speaker ofParty(OfficeNaming title) {
        return antecedents
                .before(title.begin())
                .filter(s ->
                        s.actor() instanceof Person
                                && title.of() != null
                                && title.of().equals(s.behalf()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Speaker holder(OfficeNaming title) {
        Set<Person> holders = cast.holders(title.kind());
        Speaker last =
                antecedents
                        .before(title.begin())
                        .filter(s -> s.actor() instanceof Person p && holders.contains(p))
                        .findFirst()
                        .orElse(null);
        if (last != null || holders.size() == 1) {
            return last != null
                    ? last
                    : named.ofPerson(holders.iterator().next(), Rule.HOLDER_IN_ARTICLE);
        }
        return holders.isEmpty() && named.isPointedAt(title)
                ? antecedents.person(title.begin())
                : null;
    }

    /// Whom a pronoun means; nobody known if it means one who is not told.
    @Nullable Speaker ofPronoun(Hit pronoun) {
        if (!(pronoun.word(Category.PRONOUN) instanceof LexicalEntry entry)) {
            return null;
        }
        PronounKind kind = entry.as(PronounKind.class);
        int token = pronoun.first();
        Speaker back =
                switch (kind) {
                    case PERSON -> antecedents.person(token);
                    case OFFICE -> ofOffice(pronoun);
                    case ORGANIZATION -> antecedents.organization(token);
                    case PARTY -> antecedents.it(token);
                    case STATEMENT -> antecedents.issuer(pronoun);
                    case SELVES -> author.at(token);
                    default -> null;
                };
        boolean one =
                kind == PronounKind.PERSON
                        || kind == PronounKind.ORGANIZATION
                        || kind == PronounKind.PARTY
                        || kind == PronounKind.OFFICE;
        if (back == null) {
            return one ? Speaker.UNKNOWN.at(token, pronoun.end()) : null;
        }
        return new Speaker(
                back.actor(),
                back.office(),
                back.behalf(),
                token,
                pronoun.end(),
                List.of(),
                Rule.PRONOUN,
                back.others());
    }

    private @Nullable Speaker ofOffice(Hit pronoun) {
        OfficeNaming title = cast.officeAt(pronoun.end() - 1);
        Speaker holder = title == null ? null : holder(title);
        return holder != null ? holder : antecedents.person(pronoun.first());
    }
}
