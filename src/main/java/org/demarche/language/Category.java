package org.demarche.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.domain.Act;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.EventKind;
import org.demarche.domain.StanceKind;
import org.jspecify.annotations.Nullable;

/// A class of words and phrases that a language pack lists, one file for each.
///
/// A file has a row for each form, or for several parted by `;`: the form, a tab, its value, and
/// further `key=value` columns, those that its category declares.
public enum Category {
    /// Titles of offices; the value is a kind of office in the world's data. `owner=back`: the
    /// title says that it is the office of somebody named before; `kind=back`: that it is one of
    /// the same kind as another named before.
    OFFICE("offices", Columns.of("owner=back", "kind=back"), "[a-z0-9-]+"),
    /// Names of institutions that every state has; the value is a kind of institution. `state=yes`:
    /// they mean the state itself.
    INSTITUTION("institutions", Columns.of("state=yes"), "[a-z0-9-]+"),
    /// Names of persons, by which a longer name is told.
    GIVEN_NAME("given-names", "given|family"),
    /// Nouns that head a name, `stands=first|last|either` in it, by what it names; before or behind
    /// a `unit`, the name of a country means no country.
    NAME_HEAD("name-heads", Columns.of("stands=first|last|either"), NameHead.values()),
    /// What stands before a name and is no part of it.
    HONORIFIC("honorifics", "honorific|rank|degree|religious|noble"),
    /// Words that modify an office: who had it before is `former`, who had it at the time of what
    /// is told `then`; `holding` leads from the holder to the office.
    TITLE_MODIFIER("title-modifiers", TitleModifier.values()),
    /// Verbs that report what somebody said; the value is the act that the verb performs.
    /// `subject=before|after|either|clitic` tells where the speaker stands,
    /// `needs=that|quote|words` that the verb reports only with a complementizer, a quotation, or
    /// some words in quotation marks; `noun=yes` that the form is also a noun; `object=content` and
    /// `to=content` that its object, its infinitive are what it reports.
    REPORT_VERB(
            "report-verbs",
            Columns.of(
                    "subject=before|after|either|clitic|agent",
                    "needs=that|quote|words",
                    "noun=yes",
                    "object=addressee|content",
                    "to=content"),
            Act.values()),
    /// Phrases before a speaker that report without a verb: "according to".
    ATTRIBUTION("attributions", Columns.of("subject=clitic"), "speaker"),
    /// Phrases before the medium from which a report was taken: "as quoted by".
    RELAY("relays", Columns.of("voice=active"), "medium"),
    /// Words that stand before a colon in a transcript in place of a name.
    TRANSCRIPT_LABEL("transcript-labels", TranscriptLabel.values()),
    /// Words that open a reported clause.
    COMPLEMENTIZER("complementizers", Complementizer.values()),
    /// Words that refer back; `owner=no`: what stands beside it is not its own ("it"). `pair` for
    /// two persons in office, `members` for people who stand for the organisation that is named
    /// beside them.
    PRONOUN("pronouns", Columns.of("owner=no"), PronounKind.values()),
    /// Nouns for agreements; the value is the kind.
    AGREEMENT_NOUN(
            "agreement-nouns",
            Columns.of(
                    "number=plural",
                    "needs=name|number|topic|capital",
                    "name=after",
                    "full=yes",
                    "loose=yes",
                    "soft=yes",
                    "topic=[a-z0-9-]+"),
            AgreementKind.values(),
            NoAgreement.values()),
    /// Words within names of agreements that tell what they are about; the value is the topic's
    /// slug.
    TOPIC(
            "agreement-topics",
            Columns.of("weak=yes", Columns.named("kind", AgreementKind.values())),
            "[a-z0-9-]+"),
    /// Nouns for the parts of an agreement.
    CLAUSE_NOUN("clause-nouns", Columns.of("number=plural"), ClausePart.values()),
    /// Phrases that say how far an agreement has come.
    AGREEMENT_STATUS(
            "agreement-status",
            Columns.of(
                    "target=after",
                    "noun=yes",
                    "announced=yes",
                    "negated=yes",
                    "third=yes",
                    "party=yes",
                    Columns.named("kind", AgreementKind.values())),
            AgreementStatus.values(),
            NoAgreement.values()),
    /// Phrases around agreements and their articles: before the parties (`between`), what makes a
    /// noun point back (`definite`), at something new (`indefinite`) or at nothing (`generic`),
    /// before a `number` or a topic (`about`); of articles: verbs before what they say (`content`),
    /// words before them (`under`), who is bound (`parties`, the `other` or any `one` of them) and
    /// that they are (`duty`). Words before what could be done are `possible`.
    AGREEMENT_PHRASE(
            "agreement-phrases",
            Columns.of("modality=negated|planned|denied", "number=plural"),
            AgreementPhrase.values()),
    /// Phrases of treaty texts: those that open the `preamble` or the `closing` words (of these,
    /// with `role=done`, before place and day of signing), mean the treaty it`self` or one named
    /// before (`other`), stand before a `signatory`, mark an `inserted` article, mean any `party`,
    /// belong to the name of whoever is `bound`, or open a `condition`, some (`proviso`) only at
    /// the beginning of a sentence; those that give a `right`, those that say what is `forbidden`,
    /// and those that only look like a condition (`plain`).
    TREATY_PHRASE("treaty-phrases", Columns.of("role=done"), TreatyPhrase.values()),
    /// Phrases by which a statement takes up an agreement or a clause, and words before a `wish`.
    /// `side=after`: behind its name and not before it; `needs=wish`: only behind a wish, or where
    /// the statement asks or threatens; `needs=own`: only where it does not.
    STANCE(
            "stances",
            Columns.of("side=after", "needs=wish|own"),
            StanceKind.values(),
            StanceSign.values()),
    /// Names of months, 1 to 12.
    MONTH("months", "1[0-2]|[1-9]"),
    /// Names of weekdays, 1 for Monday to 7.
    WEEKDAY("weekdays", Columns.of("alone=no"), "[1-7]"),
    /// Words for days, months and years relative to the article's: `day:-1`, `month:+1`.
    RELATIVE_DATE("relative-dates", "(day|week|month|year):[+-]?\\d+"),
    /// Shapes of dates, made of words and of {day} {month} {year} {weekday} and the like.
    DATE_PATTERN(
            "date-patterns",
            Columns.of(
                    "place=lead|inner|tail",
                    "pick=past|coming|before|after",
                    "shift=[+-]?\\d+",
                    "scope=[A-Za-z,]+"),
            DateUnit.values()),
    /// Number words and ordinals.
    NUMBER("numbers", Columns.of("role=times"), "\\d+"),
    /// Verbs and nouns of what parties do to each other; the value is the act.
    /// `voice=active|passive|noun|either|reported`: either a noun or a verb, by its place; reported
    /// is the act of whoever says so of the subject ("must"). `participle=yes`: passive after a
    /// `passive` function word or before an agent. `mutual=yes`: several subjects do it among
    /// themselves. `chain=yes`: what is agreed to follows. `from=target`: a word for the source
    /// introduces the target. `statement=yes`: within a statement it tells the statement's act.
    ACT(
            "acts",
            Columns.of(
                    "voice=active|passive|noun|either|reported",
                    "participle=yes",
                    "mutual=yes",
                    "chain=yes",
                    "from=target",
                    "statement=yes"),
            Act.values()),
    /// Verbs whose act depends on their object, by what they do with it: who sends arms aids, who
    /// sends troops moves force. `voice=either` as for acts.
    ACT_VERB(
            "act-verbs",
            Columns.of("voice=either"),
            "(give|send|fire|halt|move|pull|lift|impose|restore|summon|expel|free)"
                    + "(\\+(give|send|fire|halt|move|pull|lift|impose|restore|summon|expel|free))*"),
    /// Their objects, by what they are; `act-matrix.tsv` tells what comes of both.
    ACT_OBJECT(
            "act-objects",
            "(arms|gear|goods|money|troops|envoy|trade|ties|talks|curbs|note|captives|craft)"
                    + "(\\+(arms|gear|goods|money|troops|envoy|trade|ties|talks|curbs|note|captives|craft))*"),
    /// Words that negate, condition, postpone or deny; `none` for phrases that only look so, `then`
    /// for words behind a condition. `scope=next|first|initial`: only for the word right behind,
    /// that or as the first word of a statement, only as the first word of a clause;
    /// `opens=condition`: the condition's own words follow; `backshift=yes`: in other words than
    /// the speaker's it tells what was planned.
    MODALITY(
            "modality",
            Columns.of("scope=next|first|initial", "opens=condition", "backshift=yes"),
            ModalityWord.values()),
    /// Words that tell how a clause is meant, each by its form or its lemma; the value is the mood
    /// of the clause that a verb governs (with `clause=infinite` only of one without a subject of
    /// its own), or of the clause in which the word stands: `clause=own`. `object=addressee`: the
    /// object is who is asked or told, and does what the clause says; `says=yes`: that clause is
    /// what is said.
    MOOD(
            "moods",
            Columns.of("clause=own|infinite", "object=addressee", "says=yes"),
            ClauseMood.values()),
    /// Nouns and verbs for events; the value is the kind.
    EVENT("events", Columns.of("voice=active|noun"), EventKind.values()),
    /// Words without a meaning of their own, by what they introduce.
    FUNCTION_WORD("function-words", SmallWord.values()),
    /// Words that are written together with others, by how: the grammar reads them as words of
    /// their own.
    CLITIC("clitics", CliticKind.values()),
    /// What is written onto a word to make an `owner` of it, "'s"; or the letters with which words
    /// end that an apostrophe alone makes `owners`, "s'": behind them it closes no quotation.
    OWNER_ENDING("owner-endings", "owner|owners"),
    /// Forms whose lemma their letters do not tell; `pos`: as that part of speech alone, a `VERB`
    /// as an auxiliary as well.
    IRREGULAR_FORM(
            "irregular-forms", Columns.of("pos=VERB|NOUN|AUX|ADJ|ADV|DET|PRON|PART"), "\\S+"),
    /// Quotation marks: the opening one, then the closing one.
    QUOTATION_MARK("quotation-marks", ".+"),
    /// Beginnings of lines that are no article: drop the `line`, it and the `next`, or all the
    /// `rest` from it on. `match=whole` if nothing may follow in the line.
    CLUTTER("clutter", Columns.of("match=whole"), "line|next|rest"),
    /// Phrases within paragraphs in which a site speaks of itself to its `reader` (the words for
    /// whom it speaks to), about `data` that it gathers, or an `offer` to read on or more; an offer
    /// that is `plain` needs nothing beside it.
    NOTICE("notices", NoticeWord.values()),
    /// Labels of people, agencies and times in the lines around an article.
    BYLINE(
            "bylines",
            "editor|reporter|source|photographer|credit|caption|outlet|company|published|updated"),
    /// Letters beside the figures of a line that tells when an article appeared: behind the number
    /// of a day (`ordinal`), behind a time of 12 hours (`forenoon`, `afternoon`).
    DATE_MARK("date-marks", "ordinal|forenoon|afternoon"),
    /// Abbreviations of time zones and their offsets.
    TIME_ZONE("time-zones", "[+-]\\d\\d:\\d\\d"),
    /// Abbreviations that end in a full stop but no sentence.
    ABBREVIATION("abbreviations", AbbreviationKind.values()),
    /// Words that tell this language from a near one; the value is the language they belong to.
    TELLTALE("telltales", "[a-z]{2,3}");

    private final String file;
    private final Columns columns;
    private final Pattern values;
    private final Map<String, Enum<?>> meanings;

    Category(String file, String values) {
        this(file, Columns.NONE, values);
    }

    Category(String file, Columns columns, String values) {
        this.file = file;
        this.columns = columns;
        this.values = Pattern.compile(values);
        meanings = Map.of();
    }

    Category(String file, Enum<?>[]... sets) {
        this(file, Columns.NONE, sets);
    }

    /// @param sets what its values may mean; those of the language are written small
    Category(String file, Columns columns, Enum<?>[]... sets) {
        this.file = file;
        this.columns = columns;
        meanings = new LinkedHashMap<>();
        for (Enum<?>[] set : sets) {
            for (Enum<?> meaning : set) {
                meanings.put(written(meaning), meaning);
            }
        }
        values = Pattern.compile(String.join("|", meanings.keySet()));
    }

    private static String written(Enum<?> meaning) {
        boolean word = meaning.getDeclaringClass().getPackage() == Category.class.getPackage();
        return word ? meaning.name().toLowerCase(Locale.ROOT).replace('_', '-') : meaning.name();
    }

    /// The name of its file in a pack's folder.
    public String file() {
        return file + ".tsv";
    }

    /// The further columns that its rows may have.
    Columns columns() {
        return columns;
    }

    boolean allows(String value) {
        return values.matcher(value).matches();
    }

    /// What the value means, null in a category whose values are open.
    @Nullable Enum<?> meaning(String value) {
        return meanings.get(value);
    }

    String allowed() {
        return name().toLowerCase(Locale.ROOT) + " takes " + values.pattern();
    }
}
