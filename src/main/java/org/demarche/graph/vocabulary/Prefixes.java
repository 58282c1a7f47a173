package org.demarche.graph.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/// The prefixes in which IRIs are written and read; immutable.
public final class Prefixes {
    public static final String DEM = "https://w3id.org/demarche/ontology#";
    public static final String ID = "https://w3id.org/demarche/id/";
    public static final String SCHEMA = "http://schema.org/";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final List<String> KINDS =
            List.of(
                    "agreement",
                    "article",
                    "event",
                    "office",
                    "organization",
                    "person",
                    "place",
                    "state",
                    "tenure");

    /// The prefixes with individuals under [#ID].
    public static final Prefixes STANDARD = of(ID);

    private final String base;
    private final Map<String, String> namespaces;

    private Prefixes(String base, Map<String, String> namespaces) {
        this.base = base;
        this.namespaces = Collections.unmodifiableMap(namespaces);
    }

    /// The prefixes with individuals under another base, which ends in `/`.
    public static Prefixes of(String base) {
        Map<String, String> table = new TreeMap<>();
        table.put("dem", DEM);
        table.put("eli", "http://data.europa.eu/eli/ontology#");
        table.put("org", "http://www.w3.org/ns/org#");
        table.put("owl", "http://www.w3.org/2002/07/owl#");
        table.put("prov", "http://www.w3.org/ns/prov#");
        table.put("rdf", RDF);
        table.put("rdfs", RDFS);
        table.put("schema", SCHEMA);
        table.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
        table.put("skos", SKOS);
        table.put("wd", "http://www.wikidata.org/entity/");
        table.put("xsd", XSD);
        for (String kind : KINDS) {
            table.put(kind, base + kind + "/");
        }
        return new Prefixes(base, table);
    }

    /// The same without the prefixes of individuals.
    public Prefixes withoutIndividuals() {
        Map<String, String> table = new TreeMap<>(namespaces);
        table.values().removeIf(namespace -> namespace.startsWith(base));
        return new Prefixes(base, table);
    }

    /// Prefix to namespace, in the order of the prefixes.
    public Map<String, String> namespaces() {
        return namespaces;
    }

    /// What a query may use without declaring it: the same and `id`, the start of all individuals.
    public Map<String, String> predeclared() {
        Map<String, String> table = new TreeMap<>(namespaces);
        table.put("id", base);
        return Collections.unmodifiableMap(table);
    }

    /// The IRI that starts every individual's.
    public String base() {
        return base;
    }

    /// The whole IRI of `state:PRK`, of `id:state/PRK` or of an IRI in angle brackets or bare;
    /// empty when the prefix is not in the table.
    public Optional<String> expand(String name) {
        if (name.startsWith("<") && name.endsWith(">")) {
            return Optional.of(name.substring(1, name.length() - 1));
        }
        int colon = name.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String prefix = name.substring(0, colon);
        String local = name.substring(colon + 1);
        if (prefix.equals("id")) {
            return Optional.of(base + local);
        }
        String namespace = namespaces.get(prefix);
        if (namespace != null) {
            return Optional.of(namespace + local);
        }
        return local.startsWith("//") || prefix.equals("urn")
                ? Optional.of(name)
                : Optional.empty();
    }

    /// The shortest way to show an IRI to a reader; the IRI itself when no prefix fits. It need not
    /// be legal Turtle.
    public String shorten(String iri) {
        String best = "";
        String bestPrefix = "";
        for (var entry : namespaces.entrySet()) {
            if (iri.startsWith(entry.getValue()) && entry.getValue().length() > best.length()) {
                best = entry.getValue();
                bestPrefix = entry.getKey();
            }
        }
        if (!best.isEmpty()) {
            return bestPrefix + ":" + iri.substring(best.length());
        }
        return iri.startsWith(base) ? "id:" + iri.substring(base.length()) : iri;
    }

    /// The same table as Jena wants it; the caller may change what it gets.
    public PrefixMap map() {
        PrefixMap map = PrefixMapFactory.createForOutput();
        namespaces.forEach(map::add);
        return map;
    }
}
