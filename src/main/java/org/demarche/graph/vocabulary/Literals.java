package org.demarche.graph.vocabulary;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.domain.PartialDate;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.names.Label;

/// Values as RDF literals.
public final class Literals {
    public static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private static final Node[] CONFIDENCES = new Node[101];
    private static final Node[] OFFSETS = new Node[8192];

    static {
        for (int i = 0; i < CONFIDENCES.length; i++) {
            CONFIDENCES[i] =
                    NodeFactory.createLiteralDT(Double.toString(i / 100.0), XSDDatatype.XSDdouble);
        }
        for (int i = 0; i < OFFSETS.length; i++) {
            OFFSETS[i] = integer(i);
        }
    }

    private Literals() {}

    public static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    public static Node words(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    public static Node words(Label label) {
        return NodeFactory.createLiteralLang(label.text(), label.language());
    }

    public static Node offset(int at) {
        return at < OFFSETS.length ? OFFSETS[at] : integer(at);
    }

    /// An xsd:double with two decimals; what is beyond 0 to 1 becomes the nearer of the two.
    public static Node confidence(double confidence) {
        return CONFIDENCES[(int) Math.round(Math.clamp(confidence, 0, 1) * 100)];
    }

    public static Node date(PartialDate date) {
        XSDDatatype type =
                date.month() == 0
                        ? XSDDatatype.XSDgYear
                        : date.day() == 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
        return NodeFactory.createLiteralDT(date.toString(), type);
    }

    public static Node time(PublicationTime time) {
        return NodeFactory.createLiteralDT(
                time.toString(),
                time.time() == null ? XSDDatatype.XSDdate : XSDDatatype.XSDdateTime);
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
