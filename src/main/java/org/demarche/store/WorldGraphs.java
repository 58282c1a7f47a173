package org.demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.ArticleGraph;

/// The ontology and the world as graphs of their own in the store: what comes with the program, put
/// in when it differs from what is there.
public final class WorldGraphs {
    /// The graph of the ontology and the acts.
    public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/demarche/ontology");

    /// The graphs of the world start with this; a file's name without its ending follows.
    public static final String WORLD = "https://w3id.org/demarche/world/";

    private static final String DIGEST = "world.sha256";

    private WorldGraphs() {}

    /// Whether a graph belongs to the ontology or the world and to no article.
    public static boolean isOne(Node name) {
        return name.equals(ONTOLOGY) || (name.isURI() && name.getURI().startsWith(WORLD));
    }

    /// Brings the store's world up to date; quick when it is.
    ///
    /// @param store open
    /// @param folder the store's folder, where the content's hash is kept
    /// @return how many graphs were new or different
    /// @throws StoreException when one of the files is no Turtle
    public static int load(Store store, Path folder) {
        Map<String, String> ontology = new TreeMap<>(BundledFiles.matching("ontology/*.ttl"));
        ontology.keySet().removeIf(file -> file.startsWith("shapes"));
        Map<String, String> world = BundledFiles.matching("ontology/world/*.ttl");
        Path kept = folder.resolve(DIGEST);
        String digest = digest(List.of(ontology, world));
        try {
            if (Files.exists(kept) && Files.readString(kept).equals(digest)) {
                return 0;
            }
            List<ArticleGraph> graphs = new ArrayList<>();
            Graph terms = GraphFactory.createDefaultGraph();
            ontology.forEach((file, text) -> parse(file, text, terms));
            graphs.add(new ArticleGraph(ONTOLOGY, terms.find().toList()));
            world.forEach((file, text) -> {
                Graph graph = GraphFactory.createDefaultGraph();
                parse(file, text, graph);
                Node name = NodeFactory.createURI(WORLD + file.replaceFirst("\\.ttl$", ""));
                graphs.add(new ArticleGraph(name, graph.find().toList()));
            });
            int changed = store.replace(graphs);
            Files.writeString(kept, digest);
            return changed;
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + kept + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static void parse(String file, String text, Graph graph) {
        try {
            RDFParser.fromString(text, Lang.TURTLE).parse(graph);
        } catch (RiotException e) {
            throw new StoreException(
                    "The file " + file + " is no Turtle: " + e.getMessage() + ".", e);
        }
    }

    private static String digest(List<Map<String, String>> folders) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map<String, String> files : folders) {
                files.forEach((name, text) ->
                        digest.update(
                                (name + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
