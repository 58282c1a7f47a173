package org.demarche.graph.format;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Prefixes;

/// Turtle of many articles: prefixes once, a block an article.
final class TurtleWriter implements RdfWriter {
    /// So many shared triples are remembered, so that memory stays bounded; one that was forgotten
    /// is written again, which changes no meaning.
    private static final int REMEMBERED = 200_000;

    private final AWriter out;
    private final TurtleBlocks blocks;
    private final BlankNodeNames names = new BlankNodeNames();
    private final Map<Triple, Boolean> shared =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Triple, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            };

    TurtleWriter(OutputStream stream, Prefixes prefixes) {
        out = IO.wrapUTF8(stream);
        blocks = new TurtleBlocks(out, prefixes);
        blocks.prefixes(prefixes);
    }

    @Override
    public void write(ArticleGraph graph) {
        List<Triple> news =
                TripleOrder.sorted(graph, names).stream()
                        .filter(triple -> isOwn(triple, graph) || shared.put(triple, true) == null)
                        .toList();
        if (news.isEmpty()) {
            return;
        }
        out.print(graph.isUnnamed() ? "\n" : "\n# " + graph.name() + "\n");
        blocks.triples(news, "");
    }

    /// Statements, passages and the like have IRIs under their article's: no other graph has them.
    private static boolean isOwn(Triple triple, ArticleGraph graph) {
        return triple.getSubject().isBlank()
                || (triple.getSubject().isURI()
                        && triple.getSubject().getURI().startsWith(graph.name().toString()));
    }

    @Override
    public void close() {
        out.flush();
    }
}
