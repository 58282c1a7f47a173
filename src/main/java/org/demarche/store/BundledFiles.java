package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Files that come with the program, in a folder of classes or in a jar.
final class BundledFiles {
    private BundledFiles() {}

    /// Name to content of what a pattern such as `queries/*.rq` finds, in the order of the names.
    static Map<String, String> matching(String pattern) {
        Map<String, String> files = new TreeMap<>();
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
            for (Resource file : Arrays.asList(found)) {
                String name = file.getFilename();
                if (name != null) {
                    files.put(name, file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
