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
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// The inputs that once broke readers, and what comes out of them.
public final class Samples {
    public static final LanguagePacks PACKS = LanguagePacks.bundled();
    public static final ArticleParser PARSER = new ArticleParser(PACKS, ReadingChoices.NONE);

    private Samples() {}

    public static String path(String name) {
        try {
            return Path.of(
                            Objects.requireNonNull(Samples.class.getResource("/inputs/" + name))
                                    .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Outcome> outcomes(String... inputs) {
        return outcomes(InputStream.nullInputStream(), inputs);
    }

    public static List<Outcome> outcomes(InputStream standardInput, String... inputs) {
        List<Outcome> outcomes = new ArrayList<>();
        try (Inputs contents = new Inputs(List.of(inputs), standardInput)) {
            contents.forEachRemaining(raw -> outcomes.add(PARSER.parse(raw)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The only article of an input.
    public static Article article(String name) {
        List<Outcome> outcomes = outcomes(path(name));
        if (outcomes.size() == 1 && outcomes.getFirst() instanceof Outcome.Read(Article article)) {
            return article;
        }
        throw new AssertionError("not one article: " + outcomes);
    }

    public static Article plain(String text) {
        Outcome outcome =
                PARSER.parse(
                        new Raw.Plain(
                                Origin.named("a", "a"), text.getBytes(StandardCharsets.UTF_8)));
        if (outcome instanceof Outcome.Read(Article article)) {
            return article;
        }
        throw new AssertionError(outcome.toString());
    }

    public static Article page(String html) {
        Outcome outcome =
                PARSER.parse(
                        new Raw.Html(
                                Origin.named("a", "a"), html.getBytes(StandardCharsets.UTF_8)));
        if (outcome instanceof Outcome.Read(Article article)) {
            return article;
        }
        throw new AssertionError(outcome.toString());
    }

    /// What users are told, the folder left out.
    public static List<String> messages(List<Outcome> outcomes) {
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
