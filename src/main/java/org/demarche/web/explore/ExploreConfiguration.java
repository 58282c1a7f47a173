package org.demarche.web.explore;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.lookup.Lookup;
import org.demarche.web.execution.Executions;
import org.demarche.web.explore.views.CompareView;
import org.demarche.web.explore.views.MatrixView;
import org.demarche.web.explore.views.TimelineView;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Ledgers;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.guard.Gate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The explorer, put together. A new view or format is one more of [#filterBars], or a bean of
/// another room.
@Configuration(proxyBeanMethods = false)
@Import({ExplorePage.class, EvidencePage.class, PairPage.class, ResultDownloads.class})
public class ExploreConfiguration {
    @Bean
    Explorations explorations(
            Ledgers ledgers,
            PreferredLabels labels,
            MessageSource messages,
            FilterCheck check,
            WordSearch search) {
        return new Explorations(ledgers, check, search, labels, messages);
    }

    @Bean
    FilterCheck filterCheck(DatasetGraph store, Lookup lookup, Prefixes prefixes) {
        return new FilterCheck(store, lookup, prefixes.base());
    }

    @Bean
    WordSearch wordSearch(DatasetGraph store, Executions executions) {
        return new WordSearch(store, executions);
    }

    @Bean
    FindingRows findingRows(DatasetGraph store, Prefixes prefixes, Gate gate) {
        return new FindingRows(
                new FindingTexts(store, gate), new ExploreAddresses(new Addresses(prefixes)));
    }

    @Bean
    FilterBars filterBars(
            FindingRows rows,
            ObjectProvider<ExploreView> furtherViews,
            ObjectProvider<ResultFormat> furtherFormats) {
        ExploreAddresses addresses = rows.addresses();
        var flat = new FlatFindings(rows.texts(), addresses);
        List<ExploreView> views =
                Stream.concat(
                                Stream.of(
                                        new ListView(rows, addresses),
                                        new TimelineView(addresses),
                                        new MatrixView(addresses),
                                        new CompareView(rows)),
                                furtherViews.orderedStream())
                        .toList();
        return new FilterBars(
                addresses,
                views,
                Stream.concat(
                                Stream.of(
                                        new SvgFormat(views),
                                        new CsvFormat(flat),
                                        new JsonFormat(flat),
                                        new TurtleFormat(rows.texts(), addresses)),
                                furtherFormats.orderedStream())
                        .toList());
    }
}
