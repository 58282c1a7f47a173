package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.extract.Extractor;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.ModelTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demarche train`: makes a language's models from its training texts.
@Command(
        name = "train",
        description = "Trains the models of the languages from the texts in their corpus folders.",
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

    @Override
    public Integer call() throws IOException {
        LanguagePacks packs = LanguagePacks.load(folder);
        List<String> all = packs.all().stream().map(LanguagePack::code).toList();
        Extractor extractor =
                new Extractor(new WorldReader(Individuals.STANDARD, all).bundled().world(), packs);
        for (String code : codes.isEmpty() ? all : codes) {
            LanguagePack pack = packs.pack(code);
            if (pack == null) {
                throw new UsageException(
                        folder
                                + " has no language "
                                + code
                                + "; it has "
                                + String.join(", ", all)
                                + ".");
            }
            train(pack, extractor);
        }
        return ExitStatus.DONE;
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
        Files.writeString(
                models.resolve("corpus.sha256"),
                sha256(names)
                        + "  names.txt\n"
                        + sha256(sentences)
                        + "  sentences.txt\n"
                        + sha256(lines)
                        + "  lines.txt\n");
        System.err.println("demarche: trained the models of " + pack.name() + " in " + models);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
