package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarche.cli.watch.WatchMemory;
import org.demarche.cli.watch.WatchedFolders;
import org.demarche.draw.ArticleDrawing;
import org.demarche.read.Following;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.fetch.Polling;
import org.demarche.read.fetch.WebAddress;
import org.demarche.store.Store;
import org.demarche.store.StoreInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demarche watch`: reads into the store what comes into folders and feeds, until it is stopped.
@Command(
        name = "watch",
        description = {
            "Puts into the store what is new or has changed in folders and feeds, until it is stopped"
                    + " (Ctrl-C keeps what was read). Started again, it goes on where it was. What"
                    + " disappears from a folder or feed stays in the store."
        },
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    /// The most files of a batch.
    private static final int BATCH = 5_000;

    /// Between two looks at folders.
    private static final Duration LOOK = Duration.ofSeconds(2);

    /// Looking takes at most one part in so many of the time.
    private static final int SHARE = 20;

    @Parameters(
            paramLabel = "FOLDER-or-FEED",
            arity = "1..*",
            description = "A folder, a file, or the http(s) address of a feed.")
    private List<String> watched = List.of();

    @Mixin private final StoreOption storeOption = new StoreOption();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description =
                    "How often feeds are asked, such as 30s, 15m or 2h (default: ${DEFAULT-VALUE});"
                            + " folders are looked at all the time.",
            defaultValue = "15m",
            converter = Interval.class)
    private Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--once",
            description = "Reads what is new and ends, for whoever starts it by the clock.")
    private boolean once;

    @Mixin private final FollowingOptions links = new FollowingOptions();

    @Option(
            names = "--keep-text",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Keeps the articles' texts, too (default).")
    private boolean keepText = true;

    @Mixin private final ReadingOptions options = new ReadingOptions();

    private final Map<String, Long> due = new LinkedHashMap<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private int status = ExitStatus.DONE;
    private boolean isToldTaken;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> folders = new ArrayList<>();
        for (String each : watched) {
            if (WebAddress.isOne(each)) {
                due.put(each, System.nanoTime());
            } else if (!each.isBlank() && Files.exists(Path.of(each))) {
                folders.add(Path.of(each));
            } else {
                throw new UsageException(
                        "%s does not exist: name a folder or the address of a feed."
                                .formatted(each.isBlank() ? "A folder without a name" : each));
            }
        }
        ArticleDrawing drawing = options.drawing();
        Path folder = storeOption.folder();
        try (Store store = Store.open(folder)) {
            store.repairs().forEach(sentence -> System.err.println("demarche: " + sentence));
            KnownWorld.put(drawing.world(), store, folder);
        }
        WatchMemory memory = WatchMemory.in(folder);
        var files = new WatchedFolders(folders, memory.files(), LOOK, Clock.systemUTC());
        var polling = new Polling(links.isPrivateAllowed(), memory.addresses());
        var ingestion = new Ingestion(drawing, keepText, folder);
        try (StopSignals signals = StopSignals.listen()) {
            signals.whenGiven(stop::countDown);
            System.err.printf(
                    "demarche: watching %s%s%n",
                    ReadingRun.counted(watched.size(), "folder or feed"),
                    once ? "" : "; Ctrl-C ends it");
            new Rounds(files, polling, ingestion, signals).run();
            return signals.isGiven() ? signals.status() : status;
        }
    }

    /// Looks, reads, waits; again and again.
    private final class Rounds {
        private final WatchedFolders files;
        private final Polling polling;
        private final Ingestion ingestion;
        private final StopSignals signals;

        private Rounds(
                WatchedFolders files, Polling polling, Ingestion ingestion, StopSignals signals) {
            this.files = files;
            this.polling = polling;
            this.ingestion = ingestion;
            this.signals = signals;
        }

        private void run() throws IOException, InterruptedException {
            boolean goesOn = true;
            while (goesOn && !signals.isGiven()) {
                long start = System.nanoTime();
                List<String> found = files.look(BATCH);
                long looked = System.nanoTime();
                List<String> feeds =
                        due.entrySet().stream()
                                .filter(f -> f.getValue() <= looked)
                                .map(Map.Entry::getKey)
                                .toList();
                boolean isRead = (found.isEmpty() && feeds.isEmpty()) || read(found, feeds);
                boolean isMore = found.size() == BATCH && isRead;
                goesOn = !once || isMore || files.isUnsettled();
                if (goesOn && !isMore) {
                    long pause = Math.max(LOOK.toNanos(), SHARE * (looked - start));
                    stop.await(pause, TimeUnit.NANOSECONDS);
                }
            }
            if (signals.isGiven()) {
                System.err.println("demarche: stopped: what was read is kept");
            }
        }

        /// Reads one batch into the store.
        ///
        /// @return whether it could be
        private boolean read(List<String> found, List<String> feeds)
                throws IOException, InterruptedException {
            List<String> all = new ArrayList<>(found);
            all.addAll(feeds);
            Path folder = storeOption.folder();
            LinkFollower followed = links.follower();
            var following =
                    new Following(polling, followed == null ? null : polling.following(followed));
            try (Store store = Store.open(folder)) {
                int read = ingestion.read(store, all, following, signals);
                if (signals.isGiven()) {
                    return false;
                }
                status = Math.max(status, read);
            } catch (StoreInUseException e) {
                tellTaken(e);
                return false;
            }
            isToldTaken = false;
            tell(found.size(), feeds.size());
            files.keep(found);
            feeds.forEach(f -> due.put(f, System.nanoTime() + every.toNanos()));
            if (once) {
                feeds.forEach(due::remove);
            }
            new WatchMemory(files.read(), polling.keep()).keep(folder);
            return true;
        }

        private void tellTaken(StoreInUseException taken) {
            if (once) {
                throw taken;
            }
            if (!isToldTaken) {
                isToldTaken = true;
                System.err.println(
                        "demarche: " + taken.getMessage() + " It is tried again and again.");
            }
        }

        /// What came of a batch; of feeds in which there is nothing new, nothing.
        private void tell(int found, int feeds) {
            if (found > 0 || ingestion.hasRead()) {
                System.err.printf(
                        "demarche: %s and %s: %s; %,d new or different%n",
                        ReadingRun.counted(found, "file"),
                        ReadingRun.counted(feeds, "feed"),
                        ingestion.summary(),
                        ingestion.changed());
            }
        }
    }
}
