package org.demarche.cli.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.demarche.read.Inputs;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ContentFeedTest {
    @Test
    @Timeout(20)
    void goesOnBehindAnInputThatDoesNotComeBack(@TempDir Path folder) throws Exception {
        Path article = Files.writeString(folder.resolve("a.txt"), "The minister said so.");
        InputStream busy =
                new InputStream() {
                    @Override
                    public int read() {
                        long end = System.nanoTime() + 15_000_000_000L;
                        while (System.nanoTime() < end) {
                            Thread.onSpinWait();
                        }
                        return -1;
                    }
                };
        BlockingQueue<String> taken = new LinkedBlockingQueue<>();
        ContentFeed feed =
                ContentFeed.started(
                        new Inputs(List.of("-", article.toString()), busy),
                        new ContentFeed.ContentTaker() {
                            @Override
                            public void take(Raw raw, long position) {
                                taken.add(
                                        raw instanceof Raw.Unreadable(var fault)
                                                ? fault.message()
                                                : raw.input());
                            }

                            @Override
                            public void end(@Nullable Throwable fault) {
                                taken.add("end");
                            }
                        },
                        Duration.ofMillis(50));
        while (taken.size() < 3) {
            Thread.sleep(10);
            feed = feed.going();
        }
        assertEquals(
                List.of(
                        "standard input took longer than the 0 seconds that it may take to be"
                                + " unpacked and was left out; unpack it yourself",
                        "a.txt",
                        "end"),
                List.copyOf(taken));
    }
}
