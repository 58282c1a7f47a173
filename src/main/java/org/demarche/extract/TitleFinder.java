package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds offices and reads around them whose they are and who holds them: "Russian Foreign Minister
/// Sergei Lavrov", "Menteri Luar Negeri (Menlu) Korea Utara Choe Son Hui", "Lavrov, Russia's
/// foreign minister".
final class TitleFinder {
    private static final int REACH = 14;
    private static final int LONGEST_NAME = 4;

    private final Document document;
    private final Tokens tokens;
    private final Namings namings;

    TitleFinder(Document document, Namings namings) {
        this.document = document;
        tokens = document.tokens();
        this.namings = namings;
    }

    /// The offices in the order of the text. People whom only their title makes known are added to
    /// the namings.
    List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Hit hit = office(token);
            if (hit == null) {
                token++;
                continue;
            }
            Title title = title(hit);
            titles.add(title);
            token = Math.max(title.end(), title.holder() != null ? title.last() : title.end());
        }
        return titles;
    }

    /// An office must not lie within a name, such as that of a ministry.
    private @Nullable Hit office(int token) {
        Hit hit = document.wordAt(token, Category.OFFICE);
        if (hit == null) {
            return null;
        }
        Naming naming = namings.at(token);
        return naming == null
                        || (naming.isPerson()
                                && naming.first() == token
                                && naming.end() > hit.end())
                ? hit
                : null;
    }

    private Title title(Hit hit) {
        LexicalEntry entry = hit.word(Category.OFFICE);
        String kind = entry == null ? "" : entry.value();
        int first = hit.first();
        boolean former = false;
        int before = first - 1;
        while (before >= 0) {
            LexicalEntry modifier = document.entryAt(before, Category.TITLE_MODIFIER);
            if (modifier == null) {
                break;
            }
            former |= modifier.value().equals("former");
            before--;
        }
        Party left = partyBefore(before);
        Right right = new Right(hit.end());
        Party of = right.of != null ? right.of : left;
        int begin = left == null ? first : begin(before);
        int end = right.labelEnd;
        Naming holder = right.holder;
        if (holder == null) {
            holder = holderBefore(begin - 1);
        }
        String label = document.words(document.span(first, end));
        return new Title(first, end, kind, label, of, holder, begin, right.last, former);
    }

    /// The state or organisation right before the title: "Russian", "Russia's", "US".
    private @Nullable Party partyBefore(int token) {
        Naming naming = namings.at(skipGenitive(token));
        return naming != null && naming.referent() instanceof Party party ? party : null;
    }

    private int begin(int before) {
        Naming naming = namings.at(skipGenitive(before));
        return naming == null ? before + 1 : naming.first();
    }

    /// Steps back over "'s" and a bracketed short form.
    private int skipGenitive(int token) {
        int at = token;
        if (at >= 1
                && tokens.isGlued(at)
                && tokens.word(at).length() == 1
                && isApostrophe(at - 1)) {
            at -= 2;
        }
        if (at >= 2 && tokens.is(at, ')') && tokens.is(at - 2, '(')) {
            at -= 3;
        }
        return at;
    }

    private boolean isApostrophe(int token) {
        return tokens.is(token, '\'') || tokens.is(token, '’');
    }

    /// "Lavrov, Russia's foreign minister": the person before a comma or an opening bracket.
    private @Nullable Naming holderBefore(int token) {
        int at = token;
        while (at >= 0 && (document.isFunction(at, "determiner"))) {
            at--;
        }
        if (at < 1 || !(tokens.is(at, ',') || tokens.is(at, '('))) {
            return null;
        }
        Naming naming = namings.at(at - 1);
        return naming != null && naming.isPerson() ? naming : null;
    }

    /// What follows an office: more of its name, whose it is, and who holds it.
    private final class Right {
        private int labelEnd;
        private int last;
        private @Nullable Party of;
        private @Nullable Naming holder;

        Right(int end) {
            labelEnd = end;
            last = end;
            boolean extending = true;
            boolean comma = false;
            boolean bracket = false;
            int token = end;
            while (token < tokens.size() && token < end + REACH) {
                Naming naming = namings.at(token);
                if (naming != null && naming.isPerson()) {
                    holder = naming;
                    last = naming.end();
                    return;
                }
                if (naming != null) {
                    if (comma && of != null) {
                        return;
                    }
                    if (of == null && naming.referent() instanceof Party party) {
                        of = party;
                        last = naming.end();
                    }
                    extending = false;
                    token = naming.end();
                } else if (tokens.is(token, '(')) {
                    int close = closing(token);
                    if (close < 0) {
                        return;
                    }
                    token = close + 1;
                    extending = false;
                    bracket = true;
                } else if (tokens.is(token, ',')) {
                    if (comma || !personFollows(token + 1)) {
                        return;
                    }
                    comma = true;
                    extending = false;
                    token++;
                } else if (document.wordAt(token, Category.HONORIFIC) instanceof Hit honorific) {
                    extending = false;
                    token =
                            tokens.size() > honorific.end() && tokens.is(honorific.end(), '.')
                                    ? honorific.end() + 1
                                    : honorific.end();
                } else if (counterpart(token) instanceof Naming counterpart) {
                    token = counterpart.end();
                    extending = false;
                } else if (document.isFunction(token, "genitive")
                        || document.isFunction(token, "determiner")) {
                    token++;
                } else if (document.wordAt(token, Category.OFFICE) instanceof Hit office
                        && extending) {
                    token = office.end();
                    labelEnd = token;
                } else if (tokens.isCapitalised(token) && !tokens.isNumber(token)) {
                    int run = run(token);
                    if (extending && (run > LONGEST_NAME || partyOrPersonAt(token + run))) {
                        token += run;
                        labelEnd = token;
                        last = token;
                    } else if (run <= LONGEST_NAME
                            && !document.isFunction(token, "place")
                            && run > 0) {
                        holder = namings.addPerson(token, token + run, Rule.BEHIND_OFFICE);
                        last = token + run;
                        return;
                    } else {
                        return;
                    }
                } else {
                    return;
                }
            }
        }

        /// The state behind "to" or "for": to which somebody is accredited, not whose office it is.
        private @Nullable Naming counterpart(int token) {
            boolean leads =
                    document.isFunction(token, "recipient")
                            || document.isFunction(token, "purpose");
            Naming naming =
                    leads
                            ? namings.at(
                                    document.isFunction(token + 1, "determiner")
                                            ? token + 2
                                            : token + 1)
                            : null;
            return naming != null && naming.referent() instanceof Party ? naming : null;
        }

        private int closing(int open) {
            for (int i = open + 1; i < Math.min(open + 6, tokens.size()); i++) {
                if (tokens.is(i, ')')) {
                    return i;
                }
            }
            return -1;
        }

        private boolean personFollows(int token) {
            int at = token;
            while (at < tokens.size()
                    && document.wordAt(at, Category.HONORIFIC) instanceof Hit honorific) {
                at = honorific.end();
                if (at < tokens.size() && tokens.is(at, '.')) {
                    at++;
                }
            }
            Naming naming = namings.at(at);
            return naming != null && naming.isPerson();
        }

        private boolean partyOrPersonAt(int token) {
            Naming naming = namings.at(token);
            return naming != null
                    && (naming.referent() instanceof State
                            || naming.referent() instanceof Organization
                            || naming.type() == NameType.PERSON);
        }

        private boolean isUnknown(int token) {
            return document.isUnknown(token);
        }

        /// How many capitalised tokens stand together that are no known name or word.
        private int run(int token) {
            int at = token;
            while (at < tokens.size()
                    && tokens.isCapitalised(at)
                    && namings.at(at) == null
                    && document.wordAt(at, Category.REPORT_VERB) == null
                    && document.wordAt(at, Category.WEEKDAY) == null
                    && document.wordAt(at, Category.MONTH) == null) {
                at++;
            }
            return at - token;
        }
    }
}
