package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.extract.Extractor;
import org.demarche.grammar.Grammar;
import org.demarche.grammar.GrammarScore;
import org.demarche.grammar.GrammarTrainer;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.ActTrainer;
import org.demarche.nlp.ModelTrainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demarche train`: makes a language's models from its training texts.
@Command(
        name = "train",
        description = {
            "Trains the models of the languages from the texts in their corpus folders;",
            "with --treebank their grammar from treebanks, with --score tells how good it is."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "LANGUAGE",
            arity = "0..*",
            description = "Codes of languages (default: all).")
    private List<String> codes = List.of();

    @Option(
            names = "--languages",
            paramLabel = "DIR",
            description = "The folder of the languages (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("src/main/resources/languages");

    @Option(
            names = "--treebank",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Treebanks in CoNLL-U (.gz as well) from which to learn one's grammar.")
    private List<Path> treebanks = List.of();

    @Option(
            names = "--score",
            paramLabel = "FILE",
            description = "A treebank on which to score one's grammar.")
    private @Nullable Path scored;

    @Override
    public Integer call() throws IOException {
        LanguagePacks packs = LanguagePacks.load(folder);
        if (!treebanks.isEmpty() || scored != null) {
            grammar(packs);
            return ExitStatus.DONE;
        }
        List<String> all = packs.all().stream().map(LanguagePack::code).toList();
        Extractor extractor = extractor(packs);
        for (String code : codes.isEmpty() ? all : codes) {
            train(pack(packs, code), extractor);
        }
        return ExitStatus.DONE;
    }

    private LanguagePack pack(LanguagePacks packs, String code) {
        LanguagePack pack = packs.pack(code);
        if (pack == null) {
            List<String> all = packs.all().stream().map(LanguagePack::code).toList();
            throw new UsageException(
                    folder
                            + " has no language "
                            + code
                            + "; it has "
                            + String.join(", ", all)
                            + ".");
        }
        return pack;
    }

    private void grammar(LanguagePacks packs) throws IOException {
        if (codes.size() != 1) {
            throw new UsageException(
                    "--treebank and --score go with the code of one language, for instance:"
                            + " demarche train en --score FILE");
        }
        LanguagePack pack = pack(packs, codes.getFirst());
        if (!treebanks.isEmpty()) {
            byte[] grammar = GrammarTrainer.grammar(treebanks, pack.treebankRelations());
            Path models = Files.createDirectories(folder.resolve(pack.code()).resolve("models"));
            Files.write(models.resolve(LanguagePack.GRAMMAR + ".bin"), grammar);
            System.err.printf(
                    Locale.ROOT,
                    "demarche: trained the grammar of %s in %s, %,d bytes%n",
                    pack.name(),
                    models,
                    grammar.length);
        }
        if (scored != null) {
            LanguagePacks now = LanguagePacks.load(folder);
            GrammarScore score =
                    GrammarScore.of(
                            Grammar.of(now, pack(now, pack.code())), scored, System::nanoTime);
            System.out.printf(
                    Locale.ROOT,
                    "POS %.4f  lemmas %.4f  UAS %.4f  LAS %.4f  %,.0f words/s%n",
                    score.pos(),
                    score.lemmas(),
                    score.uas(),
                    score.las(),
                    score.speed());
        }
    }

    private void train(LanguagePack pack, Extractor extractor) throws IOException {
        Path corpus = folder.resolve(pack.code()).resolve("corpus");
        Path models = Files.createDirectories(folder.resolve(pack.code()).resolve("models"));
        ModelTrainer trainer = new ModelTrainer(pack);
        byte[] names = Files.readAllBytes(corpus.resolve("names.txt"));
        byte[] sentences = Files.readAllBytes(corpus.resolve("sentences.txt"));
        byte[] lines = Files.readAllBytes(corpus.resolve("lines.txt"));
        Files.write(models.resolve("words.bin"), trainer.words(ModelTrainer.lines(names)));
        Files.write(
                models.resolve("names.bin"),
                trainer.names(ModelTrainer.lines(names), extractor.dictionaryClasses(pack)));
        Files.write(
                models.resolve("sentences.bin"), trainer.sentences(ModelTrainer.lines(sentences)));
        Files.write(models.resolve("lines.bin"), trainer.lines(ModelTrainer.lines(lines)));
        StringBuilder sums = new StringBuilder();
        sums.append(sha256(names)).append("  names.txt\n");
        sums.append(sha256(sentences)).append("  sentences.txt\n");
        sums.append(sha256(lines)).append("  lines.txt\n");
        Path relations = corpus.resolve("relations.tsv");
        if (Files.exists(relations)) {
            byte[] rows = Files.readAllBytes(relations);
            Files.write(models.resolve(LanguagePack.ACTS + ".bin"), acts(pack.code(), rows));
            sums.append(sha256(rows)).append("  relations.tsv\n");
        }
        Files.writeString(models.resolve("corpus.sha256"), sums);
        System.err.println("demarche: trained the models of " + pack.name() + " in " + models);
    }

    /// The model of acts, which sees what the other new models find.
    private byte[] acts(String code, byte[] relations) throws IOException {
        LanguagePacks packs = LanguagePacks.bundled().with(LanguagePacks.load(folder));
        List<String> rows =
                ModelTrainer.lines(relations).stream()
                        .filter(row -> !row.isBlank() && !row.startsWith("#"))
                        .toList();
        return ActTrainer.model(extractor(packs).actExamples(pack(packs, code), rows));
    }

    private static Extractor extractor(LanguagePacks packs) {
        List<String> all = packs.all().stream().map(LanguagePack::code).toList();
        return new Extractor(new WorldReader(Individuals.STANDARD, all).bundled().world(), packs);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
