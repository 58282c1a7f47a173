package org.demarche.graph.format;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.demarche.graph.vocabulary.Prefixes;

/// A way to write RDF down.
public enum Format {
    TURTLE("turtle", "text/turtle", "ttl"),
    TRIG("trig", "application/trig", "trig"),
    NQUADS("nquads", "application/n-quads", "nq"),
    JSONLD("jsonld", "application/ld+json", "jsonld");

    private final String word;
    private final String mediaType;
    private final String suffix;

    Format(String word, String mediaType, String suffix) {
        this.word = word;
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /// The format of this word.
    public static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /// The media type, without parameters.
    public String mediaType() {
        return mediaType;
    }

    /// The usual ending of a file's name, without the dot.
    public String suffix() {
        return suffix;
    }

    /// A writer with the standard prefixes; closing it ends the document and flushes the stream,
    /// but leaves it open.
    public RdfWriter writer(OutputStream out) {
        return writer(out, Prefixes.STANDARD);
    }

    /// A writer with other prefixes.
    public RdfWriter writer(OutputStream out, Prefixes prefixes) {
        return switch (this) {
            case TURTLE -> new TurtleWriter(out, prefixes);
            case TRIG -> new TrigWriter(out, prefixes);
            case NQUADS -> new NQuadsWriter(out);
            case JSONLD -> new JsonLdWriter(out, prefixes);
        };
    }

    /// The word by which the command line knows it.
    @Override
    public String toString() {
        return word;
    }
}
