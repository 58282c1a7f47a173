package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Kind;
import org.demarche.domain.Label;
import org.demarche.domain.Names;
import org.demarche.domain.Organization;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the institutions that every state has, together with the state: "Kementerian Luar Negeri
/// Rusia", "Russia's Foreign Ministry". A government is the state itself.
final class InstitutionFinder {
    private static final String GOVERNMENT = "government";
    private static final double WITH_STATE = 0.95;
    private static final double ALONE = 0.75;

    private final Document document;
    private final Tokens tokens;
    private final Map<String, Kind> kinds = new HashMap<>();

    InstitutionFinder(Document document, World world) {
        this.document = document;
        tokens = document.tokens();
        world.institutionKinds().forEach(k -> kinds.put(k.slug(), k));
    }

    /// The names with those that are part of an institution's name made into it.
    List<Naming> withInstitutions(List<Naming> namings) {
        Namings all = new Namings(tokens.size(), namings);
        List<Naming> institutions = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            Hit hit = document.wordAt(token, Category.INSTITUTION);
            if (hit != null) {
                Naming institution = institution(hit, all);
                if (institution != null) {
                    institutions.add(institution);
                    token = institution.end() - 1;
                }
            }
        }
        List<Naming> result = new ArrayList<>(institutions);
        for (Naming naming : namings) {
            if (institutions.stream().noneMatch(i -> i.overlaps(naming.first(), naming.end()))) {
                result.add(naming);
            }
        }
        return result;
    }

    private @Nullable Naming institution(Hit hit, Namings namings) {
        LexicalEntry entry = hit.word(Category.INSTITUTION);
        Naming covering = namings.at(hit.first());
        if (entry == null
                || (covering != null
                        && (covering.end() > hit.end() || covering.first() < hit.first())
                        && !covers(hit, covering)
                        && stateWithin(hit, covering) == null)) {
            return null;
        }
        Naming within = stateWithin(hit, covering);
        Naming after = within != null ? within : state(namings.at(afterGenitive(hit.end())));
        Naming before = state(namings.at(beforeGenitive(hit.first() - 1)));
        Naming state = after != null ? after : before;
        if (entry.value().equals(GOVERNMENT)) {
            return null;
        }
        if (isSameKnown(covering, hit, state)) {
            return null;
        }
        boolean capitalised = tokens.isCapitalised(hit.first());
        Naming place = capitalised && state == null ? place(namings, hit) : null;
        if (place != null) {
            return ofPlace(Math.min(hit.first(), place.first()), Math.max(hit.end(), place.end()));
        }
        if (state == null && opensSentence(hit)) {
            return null;
        }
        if (state == null ? !capitalised : !capitalised && state.role() != Sense.NameRole.DEMONYM) {
            return null;
        }
        int first = state != null && state == before ? state.first() : hit.first();
        int end = state != null && state == after ? state.end() : hit.end();
        State of = state == null || !(state.referent() instanceof State s) ? null : s;
        return new Naming(
                first,
                end,
                NameType.ORGANIZATION,
                organization(entry, of, document.words(document.span(first, end))),
                Sense.NameRole.LABEL,
                of == null ? ALONE : WITH_STATE);
    }

    /// Whether the dictionaries know the very institution, and the text gives it no other state.
    private static boolean isSameKnown(@Nullable Naming covering, Hit hit, @Nullable Naming state) {
        return covering != null
                && covering.isKnown()
                && covering.first() == hit.first()
                && covering.end() == hit.end()
                && covering.referent() instanceof Organization known
                && (state == null
                        || state.referent() instanceof State s && s.id().equals(known.partOf()));
    }

    /// A common noun whose capital only begins the sentence.
    private boolean opensSentence(Hit hit) {
        return hit.length() == 1
                && document.sentenceOf(hit.first()).first() == hit.first()
                && document.common().contains(tokens.lower(hit.first()));
    }

    /// The place, other than a state, that stands directly behind or before the institution.
    private @Nullable Naming place(Namings namings, Hit hit) {
        Naming after = place(namings.at(hit.end()));
        if (after != null && after.first() == hit.end() && !document.isParted(hit.end())) {
            return after;
        }
        Naming before = place(namings.at(hit.first() - 1));
        return before != null && !document.isParted(hit.first()) ? before : null;
    }

    private static @Nullable Naming place(@Nullable Naming naming) {
        return naming != null && naming.referent() instanceof Place ? naming : null;
    }

    private Naming ofPlace(int first, int end) {
        String words = document.words(document.span(first, end));
        Organization institution =
                new Organization(
                        Slug.of(words),
                        Names.of(words, document.pack().code()),
                        List.of(),
                        null,
                        null,
                        List.of());
        return new Naming(
                first, end, NameType.ORGANIZATION, institution, Sense.NameRole.LABEL, ALONE);
    }

    /// A name that the model found and that has the institution and its state in it.
    private static boolean covers(Hit hit, Naming covering) {
        return covering.type() == NameType.ORGANIZATION
                && covering.first() == hit.first()
                && covering.end() <= hit.end();
    }

    /// The state with which a name ends that the model found and that begins with the institution.
    private @Nullable Naming stateWithin(Hit institution, @Nullable Naming covering) {
        int token = afterGenitive(institution.end());
        if (covering == null
                || covering.isKnown()
                || covering.type() != NameType.ORGANIZATION
                || covering.first() != institution.first()
                || token >= covering.end()) {
            return null;
        }
        for (Hit hit : document.hits().get(token)) {
            if (hit.end() == covering.end()
                    && hit.sense() instanceof Sense.Name(State state, var role)) {
                return new Naming(token, hit.end(), NameType.PLACE, state, role, WITH_STATE);
            }
        }
        return null;
    }

    private static @Nullable Naming state(@Nullable Naming naming) {
        return naming != null && naming.referent() instanceof State ? naming : null;
    }

    private int afterGenitive(int token) {
        int at = token;
        while (document.isFunction(at, "genitive") || document.isFunction(at, "determiner")) {
            at++;
        }
        return at;
    }

    private int beforeGenitive(int token) {
        boolean genitive =
                token >= 1
                        && tokens.isGlued(token)
                        && tokens.word(token).length() == 1
                        && (tokens.is(token - 1, '\'') || tokens.is(token - 1, '’'));
        return genitive ? token - 2 : token;
    }

    private Organization organization(LexicalEntry entry, @Nullable State of, String words) {
        Kind kind = kinds.get(entry.value());
        String slug = (of == null ? "" : of.code() + "-") + entry.value();
        List<Label> labels = new ArrayList<>(List.of(new Label(words, document.pack().code())));
        if (kind != null) {
            for (Label label : kind.names().preferred()) {
                if (!label.language().equals(document.pack().code())) {
                    String whose = of == null ? "" : " (" + of.names().in(label.language()) + ")";
                    labels.add(new Label(label.text() + whose, label.language()));
                }
            }
        }
        return new Organization(
                slug, Names.of(labels), List.of(), null, of == null ? null : of.id(), List.of());
    }
}
