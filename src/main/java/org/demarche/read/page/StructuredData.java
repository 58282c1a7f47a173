package org.demarche.read.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD.
final class StructuredData {
    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:#])?(\\w*Article|BlogPosting|LiveBlogPosting|Report)");
    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    private final JsonNode article;

    private StructuredData(JsonNode article) {
        this.article = article;
    }

    /// Of the first article that is described with a headline or a date; empty if there is none.
    static StructuredData of(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            JsonNode found = article(script.data());
            if (found != null) {
                return new StructuredData(found);
            }
        }
        return new StructuredData(LENIENT.createObjectNode());
    }

    private static @Nullable JsonNode article(String json) {
        JsonNode root;
        try {
            root = LENIENT.readTree(json.strip().replaceAll("^<!--|-->$|;$", ""));
        } catch (JacksonException broken) {
            // Pages often have it broken; the rest of the page still tells enough.
            return null;
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                open.addLast(node.path("@graph"));
                open.addLast(node.path("mainEntity"));
                open.addLast(node.path("mainEntityOfPage"));
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(StructuredData::isArticle);
        }
        return type.isString() && ARTICLE.matcher(type.stringValue()).matches();
    }

    @Nullable String headline() {
        return string(article.path("headline"));
    }

    @Nullable String published() {
        return string(article.path("datePublished"));
    }

    @Nullable String publisher() {
        return name(article.path("publisher"));
    }

    @Nullable String editor() {
        return name(article.path("editor"));
    }

    @Nullable String language() {
        JsonNode language = article.path("inLanguage");
        return language.isObject() ? string(language.path("alternateName")) : string(language);
    }

    @Nullable String body() {
        return string(article.path("articleBody"));
    }

    @Nullable String url() {
        JsonNode page = article.path("mainEntityOfPage");
        String main = string(page.isObject() ? page.path("@id") : page);
        return main == null ? string(article.path("url")) : main;
    }

    private static @Nullable String name(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? null : name(node.get(0));
        }
        return string(node.isObject() ? node.path("name") : node);
    }

    private static @Nullable String string(JsonNode node) {
        if (!node.isString() || node.stringValue().isBlank()) {
            return null;
        }
        return Parser.unescapeEntities(node.stringValue(), false).strip();
    }
}
