package org.demarche.graph.world;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.demarche.graph.vocabulary.Prefixes;

/// A Turtle parser that remembers the lines, which Jena's own front door hides.
final class LineParser {
    private final List<TurtleLine> triples = new ArrayList<>();
    private final LangTurtle parser;

    LineParser(InputStream in, ErrorHandler faults) {
        Tokenizer tokens = TokenizerText.create().source(in).errorHandler(faults).build();
        ParserProfile profile =
                RiotLib.createParserProfile(
                        RiotLib.factoryRDF(),
                        faults,
                        IRIxResolver.create(Prefixes.ID).build(),
                        true);
        parser = new LangTurtle(tokens, new LineProfile(profile), new StreamRDFBase());
    }

    /// @throws org.apache.jena.riot.RiotException where the parser cannot go on
    void parse() {
        parser.parse();
    }

    List<TurtleLine> triples() {
        return triples;
    }

    private final class LineProfile extends ParserProfileWrapper {
        LineProfile(ParserProfile profile) {
            super(profile);
        }

        @Override
        public Triple createTriple(
                Node subject, Node property, Node object, long line, long column) {
            Triple triple = super.createTriple(subject, property, object, line, column);
            triples.add(new TurtleLine(triple, Math.toIntExact(line)));
            return triple;
        }
    }
}
