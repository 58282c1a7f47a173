package org.demarche.readings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.demarche.cli.WrittenReading;
import org.demarche.domain.Reading;
import org.demarche.evaluate.GoldFiles;
import org.demarche.evaluate.Report;
import org.demarche.evaluate.Tally;
import org.demarche.evaluate.Verdict;
import org.demarche.readings.KeptReadings.Part;
import tools.jackson.databind.json.JsonMapper;

/// Reads articles side by side, asks the gold, and keeps what was found.
///
/// @param to an empty folder
record Keeping(List<NamedArticle> articles, KeptReadings to) {
    /// @return how many articles could not be read; each was told
    int keep() throws IOException, InterruptedException {
        WrittenReading.Writer writer = new WrittenReading.Writer();
        int threads = Runtime.getRuntime().availableProcessors();
        int unread = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Future<Tally> gold =
                    workers.submit(() -> writer.evaluate(new GoldFiles(List.of(ArticleSets.GOLD))));
            List<Future<WrittenReading>> written = new ArrayList<>();
            articles.forEach(a -> written.add(workers.submit(() -> writer.write(a.raw()))));
            Tally tally = gold.get();
            Map<String, List<Verdict>> verdicts =
                    tally.verdicts().stream().collect(Collectors.groupingBy(Verdict::article));
            to.writeScores(new Report(tally).scores());
            for (int i = 0; i < written.size(); i++) {
                NamedArticle article = articles.get(i);
                WrittenReading one = written.get(i).get();
                keep(article, one, verdicts);
                if (one.reading() == null) {
                    unread++;
                    System.err.println("readings: " + article.name() + ": " + one.complaint());
                }
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
        return unread;
    }

    private void keep(
            NamedArticle article, WrittenReading written, Map<String, List<Verdict>> verdicts)
            throws IOException {
        String name = article.name();
        to.write(name, Part.QUADS, written.quads());
        to.write(name, Part.EXPLANATION, written.explanation());
        Reading reading = written.reading();
        if (reading != null) {
            String url = String.valueOf(reading.article().url());
            List<Verdict> own =
                    ArticleSets.isGold(article) ? verdicts.getOrDefault(url, List.of()) : List.of();
            String findings =
                    FindingList.of(reading, own).stream()
                            .map(f -> JsonMapper.shared().writeValueAsString(f) + "\n")
                            .collect(Collectors.joining());
            to.write(name, Part.FINDINGS, findings);
        }
    }
}
