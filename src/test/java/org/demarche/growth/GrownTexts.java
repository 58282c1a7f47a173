package org.demarche.growth;

import static org.demarche.growth.GrownText.clean;
import static org.demarche.growth.GrownText.page;
import static org.demarche.growth.GrownText.repeated;
import static org.demarche.growth.GrownText.scraped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All kinds of texts that are tried.
final class GrownTexts {
    private static final String EN = "en";
    private static final String ID = "id";

    private GrownTexts() {}

    static List<GrownText> all() {
        List<GrownText> all = new ArrayList<>();
        all.addAll(prose());
        all.addAll(agreements());
        all.addAll(people());
        all.addAll(sayings());
        all.addAll(states());
        all.addAll(marks());
        all.addAll(layouts());
        all.addAll(pages());
        return all;
    }

    private static List<GrownText> prose() {
        List<GrownText> all = new ArrayList<>();
        for (String[] sample :
                new String[][] {
                    {EN, "black-sea-grain-deal-ends.txt"}, {ID, "korut-rusia-dialog-wonsan.txt"}
                }) {
            String prose = sample(sample[1]);
            String endless = prose.replaceAll("[.!?:;\\n]+", " ");
            all.add(repeated("prose", sample[0], prose + "\n\n"));
            all.add(repeated("prose-without-stops", sample[0], endless));
            all.add(repeated("prose-without-capitals", sample[0], endless.toLowerCase(Locale.ROOT)));
            all.add(repeated("prose-in-capitals", sample[0], endless.toUpperCase(Locale.ROOT)));
            all.add(
                    repeated(
                            "prose-without-quotes", sample[0], endless.replaceAll("[\"“”,]", "")));
            all.add(scraped("prose-scraped", sample[0], (_, _) -> prose + "\n\n"));
            all.add(scraped("prose-scraped-endless", sample[0], (_, _) -> endless));
        }
        return all;
    }

    private static String sample(String name) {
        try (InputStream in = GrownTexts.class.getResourceAsStream("/samples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GrownText> agreements() {
        return List.of(
                repeated("agreement-again", EN, "the Minsk agreement, "),
                repeated("agreement-again", ID, "Perjanjian Helsinki, "),
                repeated("agreement-again-bare", EN, "the agreement "),
                repeated("agreement-again-bare", ID, "perjanjian itu "),
                clean("agreements-in-a-row", EN, (_, w) -> "the " + w.name() + " Agreement, "),
                clean("agreements-in-a-row", ID, (_, w) -> "Perjanjian " + w.name() + ", "),
                clean("agreements-on", EN, (_, w) -> "the Treaty on the " + w.name() + " of " + w.name() + " and "),
                clean("agreements-of-a-pair", EN, (_, w) -> "Russia and China signed the " + w.name() + " Agreement. "),
                clean("agreements-of-a-pair", ID, (_, w) -> "Rusia dan Tiongkok menandatangani Perjanjian " + w.name() + ". "),
                clean("agreements-of-a-pair-endless", EN, (_, w) -> "Russia and China signed the " + w.name() + " Agreement and "),
                clean("agreements-of-pairs", EN, (_, w) -> w.state() + " and " + w.state() + " signed an agreement on " + w.name() + " in " + (1950 + w.number(70)) + ". "),
                clean("agreements-far-back", EN, (n, w) -> n % 2 == 0 ? "The treaty was kept. " : w.state() + " signed the " + w.name() + " Treaty. "),
                clean("agreements-far-back", ID, (n, w) -> n % 2 == 0 ? "Perjanjian itu ditaati. " : "Rusia menandatangani Traktat " + w.name() + ". "),
                clean("agreement-then-back", EN, "Russia and China signed the Bavoko Treaty. ", (_, w) -> "It broke Article " + w.number(30) + " of the treaty. "),
                clean("agreement-steps-endless", EN, (_, w) -> "the treaty was signed, ratified, suspended by " + w.state() + " and "),
                clean("agreement-party-list", EN, "The treaty between ", (_, w) -> w.state() + ", "),
                clean("agreement-party-list-unknown", EN, "The treaty between ", (_, w) -> w.name() + ", "),
                clean("agreement-abbreviations", EN, (_, w) -> "the " + w.name() + " " + w.name() + " Treaty (" + w.name().substring(0, 3).toUpperCase(Locale.ROOT) + "), "),
                clean("clauses-in-a-row", EN, (n, w) -> "Article " + n + " of the " + w.name() + " Treaty, "),
                clean("clauses-in-a-row", ID, (n, w) -> "Pasal " + n + " Perjanjian " + w.name() + ", "),
                clean("clauses-of-one", EN, (n, _) -> "Article " + n + " of the UN Charter, "),
                clean("clauses-of-one", ID, (n, _) -> "Pasal " + n + " Piagam PBB, "),
                clean("clauses-of-one-sentences", EN, (n, _) -> "Russia invoked Article " + n + " of the UN Charter. "),
                clean("clauses-bare", EN, (n, _) -> "Article " + n + " and "),
                clean("clause-numbers", EN, "Russia broke Articles ", (n, _) -> n + ", "),
                clean("clause-numbers", ID, "Rusia melanggar Pasal ", (n, _) -> n + ", "),
                clean("clause-roman", EN, "Russia broke Article ", (_, _) -> "X"),
                clean("clause-nested", EN, (n, _) -> "paragraph " + n + " of Article "),
                repeated("of-the", EN, "of the treaty of the agreement "),
                repeated("resolution", EN, "Resolution 2231, UN Security Council Resolution 1718 "),
                clean("treaty-text", EN, "Treaty between Russia and China on Mutual Aid\n\nThe Contracting Parties have agreed as follows:\n\n", (n, _) -> "Article " + n + "\n\nThe Parties shall give each other military aid. Each Party shall consult under Article " + (n / 2 + 1) + ".\n\n"),
                clean("treaty-text", ID, "Perjanjian antara Rusia dan Tiongkok tentang Bantuan\n\nPara Pihak telah menyepakati hal-hal berikut:\n\n", (n, _) -> "Pasal " + n + "\n\nPara Pihak wajib saling memberi bantuan militer. Setiap Pihak berunding menurut Pasal " + (n / 2 + 1) + ".\n\n"),
                clean("treaty-paragraphs", EN, "Treaty between Russia and China on Mutual Aid\n\nThe Contracting Parties have agreed as follows:\n\nArticle 1\n\n", (n, _) -> n + ". The Parties shall give aid.\n\n(a) at once;\n\n(b) later.\n\n"),
                clean("treaty-endless-article", EN, "Treaty between Russia and China on Mutual Aid\n\nThe Contracting Parties have agreed as follows:\n\nArticle 1\n\n", (_, _) -> "the Parties shall give aid and "),
                clean("treaty-headings-only", EN, "Treaty between Russia and China on Mutual Aid\n\nThe Contracting Parties have agreed as follows:\n\n", (n, _) -> "Article " + n + "\n\n"));
    }

    private static List<GrownText> people() {
        return List.of(
                repeated("name-again", EN, "Sergei Lavrov, "),
                repeated("name-again", ID, "Joko Widodo, "),
                clean("names-in-a-row", EN, (_, w) -> w.name() + " " + w.name() + ", "),
                clean("names-in-a-row", ID, (_, w) -> w.name() + " " + w.name() + ", "),
                clean("names-without-commas", EN, (_, w) -> w.name() + " "),
                clean("names-with-and", EN, (_, w) -> w.name() + " " + w.name() + " and "),
                clean("names-of-one-family", EN, (_, w) -> w.name() + " Smith met " + "Smith. "),
                clean("names-of-one-family-endless", EN, (_, w) -> w.name() + " Smith, Smith, "),
                clean("names-that-grow", EN, (_, w) -> "Bavo " + w.name() + " spoke. Bavo " + w.name() + " " + w.name() + " spoke. "),
                clean("officials-in-a-row", EN, (_, w) -> "Foreign Minister " + w.name() + " " + w.name() + " of " + w.state() + ", "),
                clean("officials-in-a-row", ID, (_, w) -> "Menteri Luar Negeri " + w.name() + " " + w.name() + ", "),
                clean("officials", EN, (_, w) -> w.state() + "'s Foreign Minister " + w.name() + " " + w.name() + " arrived. "),
                clean("officials", ID, (_, w) -> "Menteri Luar Negeri Rusia " + w.name() + " " + w.name() + " tiba. "),
                clean("official-with-many-names", EN, (_, w) -> "Russian Foreign Minister " + w.name() + " said so. The minister left. "),
                repeated("titles", EN, "foreign minister "),
                repeated("titles", ID, "menteri luar negeri "),
                repeated("titles-of", EN, "the president of the minister of "),
                clean("owners-chain", EN, (_, w) -> w.state() + "'s "),
                clean("abbreviations", EN, (_, w) -> w.name() + " " + w.name() + " " + w.name() + " (" + w.name().substring(0, 2).toUpperCase(Locale.ROOT) + "X), "),
                clean("abbreviations-sentences", EN, (_, w) -> "The " + w.name() + " " + w.name() + " Organization (" + w.name().substring(0, 3).toUpperCase(Locale.ROOT) + ") spoke. "),
                clean("organizations", EN, (_, w) -> "The Ministry of " + w.name() + " of " + w.state() + " spoke. "),
                clean("organizations-endless", EN, (_, w) -> "the Ministry of " + w.name() + ", the " + w.name() + " Agency, "),
                clean("organizations-endless", ID, (_, w) -> "Kementerian " + w.name() + ", Badan " + w.name() + ", "),
                clean("initials", EN, (_, w) -> w.name().substring(0, 1) + ". "),
                repeated("mister", EN, "Mr. Dr. Gen. "),
                clean("institutions-back", EN, (_, w) -> w.state() + "'s defence ministry spoke. The ministry denied it. "));
    }

    private static List<GrownText> sayings() {
        return List.of(
                repeated("he-said", EN, "He said it. "),
                repeated("he-said", ID, "Katanya begitu. Dia mengatakan itu. "),
                repeated("he-said-endless", EN, "he said that "),
                repeated("he-said-endless", ID, "dia mengatakan bahwa "),
                repeated("he-said-commas", EN, "he said, she said, "),
                clean("pronouns", EN, (n, w) -> n % 2 == 0 ? "He said he would tell him. " : "Minister " + w.name() + " " + w.name() + " arrived. "),
                clean("pronouns", ID, (n, w) -> n % 2 == 0 ? "Dia mengatakan dia akan datang. " : "Menteri " + w.name() + " " + w.name() + " tiba. "),
                clean("pronouns-endless", EN, (_, w) -> w.name() + " " + w.name() + " met him and he said that they "),
                clean("said-that-endless", EN, (_, w) -> w.state() + " said that " + w.state() + " had lied and "),
                clean("said-that-endless", ID, (_, w) -> w.state() + " mengatakan bahwa " + w.state() + " berbohong dan "),
                clean("said-that", EN, (_, w) -> w.state() + " said that " + w.state() + " had lied. "),
                clean("quotes-each-said", EN, (_, w) -> "“We want peace,” " + w.name() + " said. "),
                clean("quotes-each-said", ID, (_, w) -> "“Kami ingin damai,” kata " + w.name() + ". "),
                repeated("quotes-in-a-row", EN, "“peace” "),
                repeated("quotes-in-a-row-straight", EN, "\"peace\" "),
                repeated("quotes-opened", EN, "“We want peace and "),
                repeated("quotes-opened", ID, "“Kami ingin damai dan "),
                repeated("quotes-opened-sentences", EN, "“We want peace. "),
                repeated("quotes-straight-odd", EN, "He said \"we want peace. "),
                repeated("quotes-closed-only", EN, "We want peace” said he. "),
                repeated("quotes-single", EN, "‘We want peace' and 'he' "),
                repeated("quotes-nested", EN, "“he said ‘we said "),
                repeated("quotes-single-opened", EN, "'peace 'war "),
                repeated("quotes-single-opened", ID, "‘damai "),
                repeated("quotes-guillemets", EN, "«we said "),
                repeated("quotes-opened-paragraphs", EN, "“We want peace\n\n"),
                repeated("quotes-long", EN, "“We want peace. We want war. We want both.\n\n“We said so,” he said.\n\n"),
                clean("one-quote", EN, "“", (_, w) -> "We want " + w.state() + " to give peace. "),
                clean("transcript", EN, (_, w) -> w.name().toUpperCase(Locale.ROOT) + ": We want peace.\n\n"),
                clean("transcript-two", EN, (n, _) -> (n % 2 == 0 ? "QUESTION" : "MR. MILLER") + ": What does Russia say? It says that China lied.\n\n"),
                clean("relays", EN, (_, w) -> "Reuters reported, citing TASS, that " + w.name() + " spoke, AFP said. "),
                repeated("relays-endless", EN, "Reuters reported, citing TASS, "),
                repeated("if-endless", EN, "if Russia attacks, China would help unless "),
                repeated("if-endless", ID, "jika Rusia menyerang, Tiongkok akan membantu kecuali "),
                repeated("because", EN, "because Russia said so, although "),
                repeated("told-endless", EN, "told Reuters that he told China that "));
    }

    private static List<GrownText> states() {
        return List.of(
                clean("states-in-a-row", EN, (_, w) -> w.state() + ", "),
                clean("states-in-a-row", ID, (_, w) -> w.state() + ", "),
                clean("states-and", EN, (_, w) -> w.state() + " and "),
                clean("states-accuse", EN, (_, w) -> w.state() + " accused " + w.state() + " of attacking " + w.state() + ", "),
                clean("states-accuse", ID, (_, w) -> w.state() + " menuduh " + w.state() + " menyerang " + w.state() + ", "),
                clean("states-accuse-sentences", EN, (_, w) -> w.state() + " accused " + w.state() + " of attacking " + w.state() + ". "),
                clean("states-met", EN, (_, w) -> w.state() + " met "),
                clean("states-met-sentences", EN, (_, w) -> w.state() + "'s president met " + w.state() + "'s president in Geneva on " + w.number(28) + " May. "),
                clean("states-condemn-all", EN, "Russia condemned ", (_, w) -> w.state() + ", "),
                clean("states-of-verbs", EN, "Russia ", (_, _) -> "attacked, helped, condemned, "),
                repeated("statelets", EN, "Russian Chinese Indian "),
                clean("dates-in-a-row", EN, (_, w) -> "on " + w.number(28) + " May " + (1950 + w.number(90)) + ", "),
                clean("dates-in-a-row", ID, (_, w) -> "pada " + w.number(28) + " Mei " + (1950 + w.number(90)) + ", "),
                clean("dates", EN, (_, w) -> "Russia attacked China on " + w.number(28) + " May " + (1950 + w.number(90)) + ". "),
                repeated("date-words", EN, "on Monday last week two days ago "),
                repeated("date-words", ID, "Senin lalu dua hari lalu pekan depan "),
                repeated("months", EN, "May "),
                clean("years", EN, (_, w) -> (1900 + w.number(120)) + " "),
                repeated("offices-since", EN, "has been president since 2014, "),
                clean("events", EN, (_, w) -> "the " + w.name() + " Summit, talks in " + w.state() + ", a visit to " + w.state() + ", "));
    }

    private static List<GrownText> marks() {
        return List.of(
                repeated("word", EN, "a"),
                repeated("word-capital", EN, "Ab"),
                repeated("word-capitals", EN, "A"),
                repeated("word-hyphens", EN, "Ab-"),
                repeated("word-apostrophes", EN, "a's'"),
                repeated("word-dots", EN, "a."),
                repeated("word-slashes", EN, "http://a.b/c?"),
                repeated("digits", EN, "1"),
                repeated("digits-words", EN, "12345 "),
                repeated("digits-dots", EN, "1."),
                repeated("digits-commas", EN, "1,000,"),
                repeated("digits-signs", EN, "1-2/3:4."),
                repeated("number-words", EN, "two hundred "),
                repeated("spaces", EN, "  "),
                repeated("word-spaces", EN, "a          "),
                repeated("hard-spaces", EN, "a\u00a0"),
                repeated("zero-width", EN, "a\u200b"),
                repeated("zero-width-alone", EN, "\u200b"),
                repeated("combining", EN, "e\u0301"),
                repeated("combining-alone", EN, "\u0301"),
                repeated("han", EN, "俄罗斯外交部长"),
                repeated("han-stops", EN, "俄罗斯外交部长。"),
                repeated("emoji", EN, "\ud83d\ude00"),
                repeated("emoji-words", EN, "\ud83d\ude00 peace "),
                repeated("line-feeds", EN, "\n"),
                repeated("line-feeds-words", EN, "a\n"),
                repeated("returns", EN, "a\r\n\r\n"),
                repeated("dots", EN, "."),
                repeated("dots-words", EN, "No. "),
                repeated("questions", EN, "?!"),
                repeated("commas", EN, ", "),
                repeated("semicolons", EN, "peace; "),
                repeated("colons", EN, "peace: "),
                repeated("dashes", EN, "peace — "),
                repeated("hyphens", EN, "-"),
                repeated("open-brackets", EN, "("),
                repeated("brackets-opened", EN, "(peace "),
                repeated("brackets-closed", EN, "peace) "),
                repeated("brackets-pairs", EN, "(peace) "),
                repeated("brackets-square", EN, "[peace "),
                repeated("and", EN, "and "),
                repeated("to", EN, "to "),
                repeated("not", EN, "not "),
                repeated("the", EN, "the "),
                repeated("dan", ID, "dan "),
                repeated("yang", ID, "yang "),
                repeated("nya", ID, "pemerintahnya "));
    }

    private static List<GrownText> layouts() {
        List<GrownText> all = new ArrayList<>();
        for (boolean scraped : new boolean[] {false, true}) {
            String prefix = scraped ? "scraped-" : "";
            GrownText.Form form = scraped ? GrownText.Form.SCRAPED : GrownText.Form.CLEAN;
            for (GrownText text :
                    List.of(
                            clean("headings", EN, (n, _) -> "Chapter " + n + "\n\n"),
                            clean("headings-named", EN, (_, w) -> w.name() + " Accuses " + w.state() + "\n\n"),
                            repeated("paragraphs-again", EN, "Russia accused China of lying, and it said so in Moscow on Monday.\n\n"),
                            repeated("blocks-again", EN, "Russia accused China of lying.\n\nChina denied it.\n\nNobody knows more than that.\n\n"),
                            clean("lines-short", EN, (_, w) -> w.name() + "\n"),
                            clean("lines-of-prose", EN, (_, w) -> "The " + w.state() + " government has said in\n"),
                            clean("table-bars", EN, (n, w) -> "| " + n + " | " + w.name() + " | " + w.state() + " |\n"),
                            clean("table-tabs", EN, (n, w) -> n + "\t" + w.name() + "\t" + w.state() + "\n"),
                            clean("list", EN, (_, w) -> "- " + w.name() + " of " + w.state() + "\n"),
                            clean("bylines", EN, (_, w) -> "By " + w.name() + " " + w.name() + "\n"),
                            clean("datelines", EN, (_, w) -> "MOSCOW, " + w.number(28) + " May (Reuters) - " + w.state() + " spoke.\n\n"),
                            clean("lines-long", EN, (n, w) -> w.name() + (n % 200 == 0 ? "\n" : " ")),
                            repeated("links", EN, "Read more: https://example.org/a/b\n"),
                            repeated("blank-lines", EN, "Russia spoke.\n\n\n\n\n\n\n\n\n\n"))) {
                all.add(new GrownText(prefix + text.name(), EN, "", text.piece(), form));
            }
        }
        for (GrownText text : marks()) {
            all.add(new GrownText("scraped-" + text.name(), text.language(), "", text.piece(), GrownText.Form.SCRAPED));
        }
        return all;
    }

    private static List<GrownText> pages() {
        String start = "<html><head><title>Talks</title></head><body><article><p>Russia and China signed a treaty on Monday in Moscow, the ministry said.</p>";
        String open = "<html><head><title>Talks</title>";
        return List.of(
                page("page-line-feeds", "", _ -> "\n"),
                page("page-comments", "", _ -> "<!-- a -->"),
                page("page-comments-open", "", _ -> "<!-- a "),
                page("page-paragraphs", start, n -> "<p>Russia accused China of lying " + n + " times.</p>"),
                page("page-paragraphs-again", start, _ -> "<p>Russia accused China of lying.</p>"),
                page("page-nested", start, _ -> "<div>"),
                page("page-nested-text", start, _ -> "<div>Russia spoke. "),
                page("page-nested-inline", start, _ -> "<b><i>a"),
                page("page-spans", start, _ -> "<span>Russia</span> "),
                page("page-breaks", start, _ -> "Russia spoke.<br>"),
                page("page-links", start, n -> "<a href='/a" + n + "'>Read more</a> "),
                page("page-lists", start, n -> "<ul><li>Russia " + n + "</li></ul>"),
                page("page-list-nested", start, n -> "<ul><li>Russia " + n),
                page("page-tables", start, n -> "<table><tr><td>Russia<td>" + n),
                page("page-unclosed", start, _ -> "<p"),
                page("page-attributes", start + "<p ", n -> "a" + n + "=b "),
                page("page-entities", start, _ -> "&amp;"),
                page("page-metas", open, n -> "<meta property='og:title' content='Talks " + n + "'>"),
                page("page-data", open, n -> "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks " + n + "\"}</script>"),
                page("page-data-nested", open + "<script type='application/ld+json'>", _ -> "[{\"@graph\":"),
                page("page-title", "<html><head><title>", _ -> "Talks | "),
                page("page-headings", start, n -> "<h2>Talks " + n + "</h2>"),
                page("page-divs", start, n -> "<div><div><p>Russia spoke " + n + "</p></div></div>"),
                page("page-scripts", start, _ -> "<script>a</script>"),
                page("page-times", start, _ -> "<time datetime='2024-01-02'>2 January</time>"));
    }
}
