package org.demarche.graph.reading;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What is said of an individual wherever it is named: its type, its names and its twins elsewhere.
record Description(Node node, List<Triple> triples) {}
