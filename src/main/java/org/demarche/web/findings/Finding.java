package org.demarche.web.findings;

import org.apache.jena.graph.Node;

/// A statement or a relation, as an article has it.
///
/// @param node its IRI
/// @param article the IRI of its article, which is the name of its graph
/// @param confidence from 0 to 1
public record Finding(Node node, Who who, What what, When when, Node article, double confidence) {}
