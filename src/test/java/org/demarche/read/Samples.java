package org.demarche.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.domain.Article;
import org.demarche.language.LanguagePacks;

/// The inputs that once broke readers, and what comes out of them.
final class Samples {
    static final LanguagePacks PACKS = LanguagePacks.bundled();
    static final ArticleParser PARSER = new ArticleParser(PACKS, ReadingChoices.NONE);

    private Samples() {}

    static String path(String name) {
        try {
            return Path.of(
                            Objects.requireNonNull(Samples.class.getResource("/inputs/" + name))
                                    .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Outcome> outcomes(String... inputs) {
        return outcomes(InputStream.nullInputStream(), inputs);
    }

    static List<Outcome> outcomes(InputStream standardInput, String... inputs) {
        List<Outcome> outcomes = new ArrayList<>();
        try (Inputs contents = new Inputs(List.of(inputs), standardInput)) {
            contents.forEachRemaining(raw -> outcomes.add(PARSER.parse(raw)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The only article of an input.
    static Article article(String name) {
        List<Outcome> outcomes = outcomes(path(name));
        if (outcomes.size() == 1 && outcomes.getFirst() instanceof Outcome.Read(Article article)) {
            return article;
        }
        throw new AssertionError("not one article: " + outcomes);
    }

    static Article plain(String text) {
        Outcome outcome =
                PARSER.parse(
                        new Raw.Plain("a", "a", null, null, text.getBytes(StandardCharsets.UTF_8)));
        if (outcome instanceof Outcome.Read(Article article)) {
            return article;
        }
        throw new AssertionError(outcome.toString());
    }

    static Article page(String html) {
        Outcome outcome =
                PARSER.parse(
                        new Raw.Html("a", "a", null, null, html.getBytes(StandardCharsets.UTF_8)));
        if (outcome instanceof Outcome.Read(Article article)) {
            return article;
        }
        throw new AssertionError(outcome.toString());
    }

    /// What users are told, the folder left out.
    static List<String> messages(List<Outcome> outcomes) {
        String folder = path("") + "/";
        return outcomes.stream()
                .map(outcome ->
                        switch (outcome) {
                            case Outcome.Read read -> "";
                            case Outcome.Foreign foreign -> foreign.message();
                            case Outcome.Failed failed -> failed.fault().message();
                        })
                .map(m -> m.replace(folder, ""))
                .filter(m -> !m.isEmpty())
                .toList();
    }
}
