package org.demarche.evaluate;

import java.util.List;
import org.demarche.domain.Article;
import org.demarche.domain.Span;
import tools.jackson.databind.JsonNode;

/// An article with what a careful reader found in it.
///
/// @param url how it is named in messages
/// @param article as the program reads it
/// @param node the layers that were annotated, by name
/// @param clutter what is no part of the article: findings in it count neither way
record Gold(String url, Article article, JsonNode node, List<Span> clutter) {
    static Gold of(String name, Article article, JsonNode node) {
        String url = article.url();
        return new Gold(
                url == null ? name : url,
                article,
                node,
                Item.all(node.get("boilerplate")).stream().map(Item::span).toList());
    }

    /// Whether a layer was annotated, be it with nothing.
    boolean has(String layer) {
        return node.has(layer);
    }

    List<Item> items(String layer) {
        return Item.all(node.get(layer));
    }

    List<Item> required(String layer) {
        return items(layer).stream().filter(i -> !i.isOptional()).toList();
    }

    List<Item> optional(String layer) {
        return items(layer).stream().filter(Item::isOptional).toList();
    }

    /// Whether all passages, of which there are some, lie in clutter.
    boolean isClutter(List<Span> passages) {
        return !passages.isEmpty()
                && passages.stream().allMatch(p -> clutter.stream().anyMatch(p::overlaps));
    }
}
