package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.demarche.cli.reading.StandardOutput;
import org.demarche.graph.format.RdfWriter;
import org.demarche.lookup.Kind;
import org.demarche.store.Export;
import org.demarche.store.ExportFilter;
import org.demarche.store.QuerySource;
import org.demarche.store.StoreException;
import org.demarche.store.backup.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demarche export`: takes articles out of the store as RDF.
@Command(
        name = "export",
        description = "Writes the articles of the store, or some of them, as RDF.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final Set<Kind> ARTICLES = EnumSet.of(Kind.ARTICLE);
    private static final Set<Kind> STATES = EnumSet.of(Kind.STATE);

    @Option(
            names = "--article",
            paramLabel = "ARTICLE",
            description = "An article, by its hash, IRI, address or headline; may be repeated.")
    private List<String> articles = new ArrayList<>();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description =
                    "What is said and done of a state, by any of its names, such as PRK; repeated: of these states together.")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "Published, or with a statement made, on this day (month, year) or later.")
    private @Nullable String from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "On this day (month, year) or earlier.")
    private @Nullable String until;

    @Option(
            names = "--whole-articles",
            description = "With --state: all that was found in the articles that tell of it.")
    private boolean wholeArticles;

    @Option(
            names = "--world",
            description = "With an export of everything: the ontology and the world, too.")
    private boolean world;

    @Option(
            names = "--with-text",
            description = "Writes the articles' texts, too, where the store has them.")
    private boolean withText;

    @Mixin private final RdfFormatOption format = new RdfFormatOption();

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Writes the file whole or not at all (default: standard output).")
    private @Nullable Path file;

    @Mixin private final StoreOption store = new StoreOption();

    private long written;

    @Override
    public Integer call() throws IOException {
        if (world && !(articles.isEmpty() && states.isEmpty() && from == null && until == null)) {
            throw new UsageException(
                    "--world goes with an export of everything: leave the other filters out.");
        }
        try (QuerySource open = store.source()) {
            Export export = new Export(open, filter(NameArguments.in(open)), extent(), withText);
            if (file == null) {
                write(export, new StandardOutput());
            } else {
                WholeFile.write(file, out -> write(export, out));
            }
            if (written == 0) {
                System.err.printf("demarche: no article in %s is meant by this.%n", store.folder());
            }
        }
        return ExitStatus.DONE;
    }

    private void write(Export export, OutputStream stream) throws IOException {
        OutputStream out = new BufferedOutputStream(stream);
        try (RdfWriter writer = format.writer(out)) {
            written = export.write(writer);
        }
        out.flush();
    }

    private Export.Extent extent() {
        if (world) {
            return Export.Extent.WITH_WORLD;
        }
        return wholeArticles ? Export.Extent.WHOLE_ARTICLES : Export.Extent.FINDINGS;
    }

    private ExportFilter filter(NameArguments names) {
        List<String> taken =
                articles.stream().map(words -> names.iri(words, ARTICLES).getURI()).toList();
        List<Node> involved =
                states.stream().map(words -> names.iri(words, STATES)).distinct().toList();
        try {
            return new ExportFilter(
                    taken, involved, Optional.ofNullable(from), Optional.ofNullable(until));
        } catch (StoreException e) {
            throw new UsageException(e);
        }
    }
}
