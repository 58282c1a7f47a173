package org.demarche.store.integrity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Of which commit of which store a word index is: written with each of its commits, so that
/// another store's, an older one's and an empty one's index are told from the right one.
public final class WordCommit {
    /// Goes up when other words are indexed, or in another way, so that stores are indexed anew.
    private static final String FORM = "1";

    private WordCommit() {}

    /// What the index says with its next commit.
    public static void note(TextIndexLucene index, String store, long commit) {
        index.getIndexWriter().setLiveCommitData(words(store, commit).entrySet());
    }

    /// Whether the index in a folder can be read and is of that commit.
    public static boolean isOf(Path folder, CommitMark mark) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().equals(words(mark.name(), mark.number()));
        } catch (IOException | RuntimeException _) {
            return false; // whatever is wrong with it, it is made anew
        }
    }

    /// Whether there are words in a folder.
    public static boolean hasWords(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs() > 0;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static Map<String, String> words(String store, long commit) {
        return Map.of("store", store, "commit", Long.toString(commit), "form", FORM);
    }
}
