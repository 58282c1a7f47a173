package org.demarche.graph.vocabulary;

import static org.demarche.graph.vocabulary.Vocabulary.dem;

import org.apache.jena.graph.Node;

/// The properties that stand in the world's data and in the acts; in an article's graph only that
/// of a tenure that is over.
public final class WorldProperties {
    public static final Node ALPHA2 = dem("alpha2");
    public static final Node NUMERIC_CODE = dem("numericCode");
    public static final Node CAPITAL = dem("capital");
    public static final Node IN_STATE = dem("inState");
    public static final Node DEMONYM = dem("demonym");
    public static final Node METONYM = dem("metonym");
    public static final Node AMBIGUOUS_LABEL = dem("ambiguousLabel");
    public static final Node MEMBER = dem("member");
    public static final Node FORMER = dem("former");
    public static final Node FROM = dem("from");
    public static final Node UNTIL = dem("until");
    public static final Node IN_FORCE_ON = dem("inForceOn");
    public static final Node ARTICLE_COUNT = dem("articleCount");
    public static final Node MINISTRY = dem("ministry");
    public static final Node TYPICAL_OWNER = dem("typicalOwner");
    public static final Node SPEAKS_FOR = dem("speaksFor");
    public static final Node LABEL_PATTERN = dem("labelPattern");

    public static final Node QUAD_CLASS = dem("quadClass");
    public static final Node SCORE = dem("score");
    public static final Node EDGE = dem("edge");

    private WorldProperties() {}
}
