package org.demarche.web.reader;

import java.util.function.Consumer;
import org.demarche.graph.ArticleGraph;

/// Puts an article into the store.
///
/// @param isOpen whether anybody may write on this server
/// @param store takes the article in place of what had its name
public record Storing(boolean isOpen, Consumer<ArticleGraph> store) {}
