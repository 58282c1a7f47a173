"""Reads a server's documents with rdflib, and asks it with SPARQLWrapper if it is there."""

import sys
import urllib.parse
import urllib.request

import rdflib

ADDRESS = sys.argv[1].rstrip("/")
DEM = rdflib.Namespace("https://w3id.org/demarche/ontology#")
faults = 0


def check(name, holds, told):
    global faults
    faults += not holds
    print(f"{'ok     ' if holds else 'FAILED '} {name}: {told}")


def document(path, ending, form):
    with urllib.request.urlopen(f"{ADDRESS}{path}.{ending}") as answer:
        graph = rdflib.Graph()
        graph.parse(data=answer.read(), format=form, publicID=ADDRESS + path)
        return graph


def asked(query):
    address = f"{ADDRESS}/sparql?query=" + urllib.parse.quote(query)
    request = urllib.request.Request(address, headers={"Accept": "text/csv"})
    with urllib.request.urlopen(request) as answer:
        return answer.read().decode().split()[1:]


article = asked(f"SELECT ?a {{ ?a a <{DEM.Article}> }} ORDER BY ?a LIMIT 1")[0]
ARTICLE = article.replace("https://w3id.org/demarche", "")
for path in (ARTICLE, "/id/state/RUS", "/ontology", "/.well-known/void", "/dcat"):
    graphs = [
        document(path, ending, form)
        for ending, form in (("ttl", "turtle"), ("nt", "nt"), ("rdf", "xml"), ("jsonld", "json-ld"))
    ]
    sizes = [len(graph) for graph in graphs]
    # While a dump is made, /dcat grows.
    alike = path == "/dcat" or len(set(sizes)) == 1
    check(f"rdflib {path}", min(sizes) > 5 and alike, f"{sizes} triples")
statements = rdflib.Graph().parse(ADDRESS + ARTICLE).subjects(rdflib.RDF.type, DEM.Statement)
check("rdflib by Accept", len(list(statements)) > 0, "an article's document has statements")

try:
    import SPARQLWrapper
except ImportError:
    print("left out: SPARQLWrapper (Python does not have it)")
    sys.exit(faults > 0)
for form in ("json", "xml", "csv", "tsv"):
    client = SPARQLWrapper.SPARQLWrapper(ADDRESS + "/sparql", returnFormat=form)
    client.setQuery(f"SELECT ?s {{ ?s a <{DEM.Statement}> }} LIMIT 3")
    answer = client.query().convert()
    told = answer["results"]["bindings"] if form == "json" else answer
    check(f"SPARQLWrapper {form}", "statement=" in str(told.toxml() if form == "xml" else told), "3 rows")
for form in ("turtle", "xml", "json-ld"):
    client = SPARQLWrapper.SPARQLWrapper(ADDRESS + "/sparql", returnFormat=form)
    client.setMethod("POST")
    client.setQuery(f"CONSTRUCT {{ ?s a ?c }} WHERE {{ ?s a ?c VALUES ?c {{ <{DEM.Statement}> }} }} LIMIT 3")
    graph = client.query().convert()
    if isinstance(graph, (bytes, str)):
        graph = rdflib.Graph().parse(data=graph, format=form)
    check(f"SPARQLWrapper {form}", len(graph) == 3, f"{len(graph)} triples")
sys.exit(faults > 0)
