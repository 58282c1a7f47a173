package org.demarche.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedArticlesTest {
    @TempDir private Path folder;

    @Test
    void theSameArticlesComeAgainAndALaterEditionDiffersInItsEnd() throws IOException {
        String first = lines(0).getFirst();
        String later = lines(1).getFirst();

        assertEquals(lines(0), lines(0));
        assertNotEquals(first, later);
        assertTrue(later.startsWith(first.substring(0, first.lastIndexOf("\\n\\n"))));
    }

    private List<String> lines(int edition) throws IOException {
        Path file = folder.resolve("articles.jsonl");
        long words = new GeneratedArticles().write(file, 5, edition);
        assertEquals(640, words / 5.0, 40);
        return Files.readAllLines(file);
    }
}
