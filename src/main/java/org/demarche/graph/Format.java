package org.demarche.graph;

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

    /// The media type, without parameters.
    public String mediaType() {
        return mediaType;
    }

    /// The usual ending of a file's name, without the dot.
    public String suffix() {
        return suffix;
    }

    /// The word by which the command line knows it.
    @Override
    public String toString() {
        return word;
    }
}
