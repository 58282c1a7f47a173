package org.demarche.web.reader;

import jakarta.servlet.MultipartConfigElement;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.network.PublicAddresses;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.guard.Gate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/// Puts the reader on the server; it needs a store, its labels, [ReaderSettings], [Storing] and a
/// [Gate].
@Configuration(proxyBeanMethods = false)
public class ReaderConfiguration {
    /// The most bytes of a form: a page of the most bytes in base 64, and the rest.
    public static final int FORM = 3 << 20;

    /// Forms with files stay in memory.
    public static MultipartConfigElement forms() {
        return new MultipartConfigElement("", FORM, FORM, FORM);
    }

    @Bean
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver();
    }

    @Bean
    ReadingDesk readingDesk(
            ReaderSettings settings,
            DatasetGraph store,
            PreferredLabels labels,
            Prefixes prefixes,
            Gate gate) {
        return new ReadingDesk(settings, store, labels, prefixes, gate);
    }

    @Bean
    PageFetcher pageFetcher() {
        return new PageFetcher(PublicAddresses::isOne);
    }

    @Bean
    ReaderPage readerPage(
            ReadingDesk desk,
            Storing storing,
            ReaderSettings settings,
            ObjectProvider<PageFetcher> fetcher,
            Prefixes prefixes) {
        return new ReaderPage(
                desk, storing, settings.fetches() ? fetcher.getObject() : null, prefixes);
    }
}
