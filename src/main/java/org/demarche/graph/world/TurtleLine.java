package org.demarche.graph.world;

import org.apache.jena.graph.Triple;

/// A triple and the line of a file where it stands, from 1.
record TurtleLine(Triple triple, int number) {}
