package org.demarche.web.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.findings.TakenStance;
import org.demarche.web.findings.What;
import org.jspecify.annotations.Nullable;

/// Findings as rows with the same columns each: values are words, numbers or lists of words.
record FlatFindings(FindingTexts texts, ExploreAddresses addresses) {
    /// The rows, in the order of what was found.
    ///
    /// @throws org.demarche.web.guard.Refusal when too many others read the store
    List<Map<String, Object>> rows(Exploration exploration) {
        return texts.reading(() ->
                exploration.found().stream().map(finding -> row(exploration, finding)).toList());
    }

    private Map<String, Object> row(Exploration exploration, Finding finding) {
        Phrases phrases = exploration.phrases();
        ArticleHead article = exploration.ledger().article(finding.article());
        MarkedWords words = texts.words(finding, article.language());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("day", finding.when().day());
        row.put("day_from", finding.when().isOfArticle() ? "article" : "text");
        row.put("kind", finding.what().isStatement() ? "statement" : "relation");
        one(row, "source", finding.who().source(), phrases);
        one(row, "speaker", finding.who().speaker(), phrases);
        one(row, "office", finding.who().office(), phrases);
        several(row, "target", finding.who().targets(), phrases);
        row.put("act", finding.what().act());
        row.put("quad", finding.what().quadClass().map(QuadClass::term).orElse(Filter.PLAIN));
        row.put("modality", finding.what().modality());
        row.put("form", finding.what().form());
        several(row, "agreement", finding.what().agreements(), phrases);
        row.put("stances", stances(finding.what()));
        row.put("words", words.words());
        row.put("sentence", words.sentence());
        row.put("language", words.language());
        row.put("confidence", finding.confidence());
        row.put("headline", article.headline());
        row.put("outlet", article.publisher());
        row.put("published", article.day());
        row.put("url", article.url());
        row.put("article", finding.article().getURI());
        row.put("finding", finding.node().getURI());
        return row;
    }

    /// Each as `invokes agreement/npt/article/4`.
    private List<String> stances(What what) {
        return what.stances().stream()
                .filter(stance -> !stance.kind().equals(TakenStance.ABOUT))
                .map(stance -> stance.kind() + " " + addresses.code(stance.towards()))
                .toList();
    }

    private void one(
            Map<String, Object> row, String column, @Nullable Node thing, Phrases phrases) {
        row.put(column, thing == null ? "" : addresses.code(thing));
        row.put(column + "_name", thing == null ? "" : phrases.label(thing));
    }

    private void several(
            Map<String, Object> row, String column, List<Node> things, Phrases phrases) {
        Stream<String> codes = things.stream().map(addresses::code);
        row.put(column + "s", codes.toList());
        row.put(column + "_names", things.stream().map(phrases::label).toList());
    }
}
