package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.lookup.Lookup;
import org.demarche.store.QueryLibrary;
import org.demarche.web.answers.AnswerViews;
import org.demarche.web.answers.RecentResults;
import org.demarche.web.atlas.Atlas;
import org.demarche.web.execution.Executions;
import org.demarche.web.explore.ExploreConfiguration;
import org.demarche.web.explore.WordSearch;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Ledgers;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.guard.Cancellations;
import org.demarche.web.guard.Limits;
import org.demarche.web.things.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// The pages for people: Thymeleaf templates, one style sheet, no scripts.
@Configuration(proxyBeanMethods = false)
@Import({
    HomePage.class,
    SearchPage.class,
    QueryPage.class,
    NamedQueryPages.class,
    QueryListPage.class,
    Downloads.class,
    Refusals.class,
    ExploreConfiguration.class,
    Things.class
})
@EnableWebMvc
public class Pages implements WebMvcConfigurer {
    private static final int DAY_SECONDS = 86_400;
    private static final String EDITOR = "/webjars/zazuko__yasgui/4.5.0/build/";

    @Bean
    Asking asking(Prefixes prefixes, Limits limits, Executions executions) {
        return new Asking(prefixes, limits, executions);
    }

    @Bean
    Questioning questioning(
            Asking asking, AnswerViews answers, RecentResults recent, Cancellations cancellations) {
        return new Questioning(asking, answers, recent, cancellations);
    }

    @Bean
    Cancellations cancellations() {
        return new Cancellations();
    }

    @Bean
    AnswerViews answers(
            DatasetGraph store,
            Addresses addresses,
            PreferredLabels labels,
            MessageSource messages,
            Atlas atlas) {
        return new AnswerViews(store, addresses, labels, messages, atlas);
    }

    @Bean
    QueryLibrary library() {
        return QueryLibrary.bundled();
    }

    @Bean
    QueryTerms queryTerms(Prefixes prefixes) {
        return QueryTerms.of(prefixes);
    }

    @Bean
    ParameterFields parameterFields(
            Ledgers ledgers, PreferredLabels labels, Lookup lookup, Prefixes prefixes) {
        return new ParameterFields(ledgers, labels, lookup, prefixes);
    }

    @Bean
    WordSearch wordSearch(DatasetGraph store, Executions executions) {
        return new WordSearch(store, executions);
    }

    @Bean
    Addresses addresses(Prefixes prefixes) {
        return new Addresses(prefixes);
    }

    /// The texts of the interface, a file for each language.
    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /// The language that the reader chose, else one that the browser asks for.
    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver("language");
        languages.setCookieSameSite("Lax");
        return languages;
    }

    @Bean
    ThymeleafViewResolver views(ApplicationContext context, MessageSource messages) {
        var files = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(messages);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        views.setApplicationContext(context);
        return views;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/static/")
                .setCachePeriod(DAY_SECONDS);
        registry.addResourceHandler(EDITOR + "*.min.js", EDITOR + "*.min.css")
                .addResourceLocations("classpath:/META-INF/resources" + EDITOR)
                .setCachePeriod(DAY_SECONDS);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Headers());
        registry.addInterceptor(new LocaleChangeInterceptor());
    }

    private static final class Headers implements HandlerInterceptor {
        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", "Link, ETag, Content-Location");
            return true;
        }

        /// The address of the page, to which a template adds the language that the reader chooses.
        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView page) {
            if (page != null) {
                String query = request.getQueryString();
                String kept = query == null ? "" : query.replaceAll("(^|&)locale=[^&]*", "");
                page.addObject(
                        "here", request.getRequestURI() + "?" + (kept.isEmpty() ? "" : kept + "&"));
            }
        }
    }
}
