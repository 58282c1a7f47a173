package org.demarche.store.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.StringHelper;

/// A look at all bytes of a word index.
public final class WordFiles {
    private WordFiles() {}

    /// What stands for the last commit of a word index whose checksums are right; none when they
    /// are not, or there is no index.
    public static Optional<String> state(Path words) {
        if (!Files.isDirectory(words)) {
            return Optional.empty();
        }
        try (Directory directory = FSDirectory.open(words);
                CheckIndex check = new CheckIndex(directory)) {
            check.setChecksumsOnly(true);
            return check.checkIndex().clean
                    ? Optional.of(
                            StringHelper.idToString(
                                    SegmentInfos.readLatestCommit(directory).getId()))
                    : Optional.empty();
        } catch (IOException | RuntimeException _) {
            return Optional.empty(); // whatever is wrong with it, it is made anew
        }
    }
}
