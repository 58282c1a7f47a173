package org.demarche.read.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.read.Outcome;
import org.demarche.read.Samples;
import org.demarche.read.container.ContentReader;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// What comes out of a content of a name.
final class Exported {
    private Exported() {}

    static List<Outcome> outcomes(String name, String content) {
        return outcomes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Outcome> outcomes(String name, byte[] content) {
        List<Outcome> outcomes = new ArrayList<>();
        try (Contents contents =
                new ContentReader()
                        .open(Origin.named(name, name), new ByteArrayInputStream(content))) {
            for (Raw raw = contents.next(); raw != null; raw = contents.next()) {
                outcomes.add(Samples.PARSER.parse(raw));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    /// Headlines of articles, messages of what is none.
    static List<String> told(String name, String content) {
        return outcomes(name, content).stream()
                .map(o ->
                        switch (o) {
                            case Outcome.Read(var article) -> String.valueOf(article.headline());
                            case Outcome.Foreign(var article, _) ->
                                    String.valueOf(article.headline());
                            case Outcome.Failed(var fault) -> fault.message();
                        })
                .toList();
    }
}
