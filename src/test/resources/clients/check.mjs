// Asks a server as JavaScript's usual clients do. Usage: node check.mjs ADDRESS
import { QueryEngine } from "@comunica/query-sparql";
import { SparqlEndpointFetcher } from "fetch-sparql-endpoint";
import { Generator, Parser } from "sparqljs";

const address = process.argv[2].replace(/\/$/, "");
const endpoint = `${address}/sparql`;
const dem = "PREFIX dem: <https://w3id.org/demarche/ontology#>";
const iris = "https://w3id.org/demarche";
let failed = 0;

async function check(name, run) {
  try {
    const found = await run();
    console.log(`ok      ${name}: ${found}`);
  } catch (fault) {
    failed++;
    console.log(`FAILED  ${name}: ${fault.message.split("\n")[0]}`);
  }
}

function atLeast(least, found, what) {
  if (found < least) throw new Error(`${found} ${what}, at least ${least} expected`);
  return `${found} ${what}`;
}

async function count(stream) {
  let number = 0;
  for await (const _ of stream) number++;
  return number;
}

const fetcher = new SparqlEndpointFetcher();

await check("fetch-sparql-endpoint SELECT", async () =>
  atLeast(3, await count(await fetcher.fetchBindings(endpoint, `${dem} SELECT ?s ?speaker { ?s dem:speaker ?speaker } LIMIT 20`)), "rows"));
await check("fetch-sparql-endpoint ASK", async () => {
  if (!(await fetcher.fetchAsk(endpoint, `${dem} ASK { ?s dem:speaker ?speaker }`))) throw new Error("no speaker");
  return "yes";
});
await check("fetch-sparql-endpoint CONSTRUCT", async () =>
  atLeast(3, await count(await fetcher.fetchTriples(endpoint, `${dem} CONSTRUCT { ?s dem:speaker ?p } WHERE { ?s dem:speaker ?p } LIMIT 20`)), "triples"));
await check("fetch-sparql-endpoint with GET", async () =>
  atLeast(3, await count(await new SparqlEndpointFetcher({ method: "GET" }).fetchBindings(endpoint, "SELECT * { ?s ?p ?o } LIMIT 9")), "rows"));
await check("fetch-sparql-endpoint is told of faults", async () => {
  try {
    await fetcher.fetchBindings(endpoint, "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }");
  } catch (fault) {
    if (/SERVICE/.test(fault.message)) return "SERVICE is refused by name";
    throw fault;
  }
  throw new Error("SERVICE was not refused");
});
await check("sparqljs", async () => {
  const query = new Parser().parse(`${dem} SELECT (COUNT(*) AS ?n) { ?s a dem:Statement }`);
  const rows = await fetcher.fetchBindings(endpoint, new Generator().stringify(query));
  for await (const row of rows) return atLeast(3, Number(row.n.value), "statements");
  throw new Error("no row");
});

const engine = new QueryEngine();
async function rows(query, sources) {
  return (await (await engine.queryBindings(query, { sources })).toArray());
}
const state = `${address}/id/state/RUS`;
const [first] = await (await engine.queryBindings(`${dem} SELECT ?a { ?a a dem:Article } ORDER BY ?a LIMIT 1`, {
  sources: [{ type: "sparql", value: endpoint }],
})).toArray();
const article = first.get("a").value.replace(iris, address);

await check("Comunica, the endpoint", async () =>
  atLeast(3, (await rows(`${dem} SELECT * { ?s dem:speaker ?speaker ; dem:text ?words } LIMIT 5`, [endpoint])).length, "rows"));
await check("Comunica, the endpoint is told by its description", async () =>
  atLeast(1, (await rows("SELECT * { ?s ?p ?o } LIMIT 1", [{ value: endpoint }])).length, "rows"));
await check("Comunica, a state's document", async () =>
  atLeast(1, (await rows(`SELECT ?label { <${iris}/id/state/RUS> <http://www.w3.org/2000/01/rdf-schema#label> ?label }`, [state])).length, "labels"));
await check("Comunica, an article's document", async () =>
  atLeast(1, (await rows(`${dem} SELECT * { ?s a dem:Statement ; dem:passage ?passage . ?passage dem:exact ?words }`, [article])).length, "statements with passages"));
await check("Comunica, the ontology", async () =>
  atLeast(9, (await rows("SELECT DISTINCT ?c { ?c a <http://www.w3.org/2002/07/owl#Class> }", [`${address}/ontology`])).length, "classes"));
await check("Comunica, federated over endpoint and document", async () =>
  atLeast(1, (await rows(`${dem} SELECT * { <${iris}/id/state/RUS> <http://www.w3.org/2000/01/rdf-schema#label> ?label . ?s dem:onBehalfOf <${iris}/id/state/RUS> ; dem:text ?words } LIMIT 5`, [state, endpoint])).length, "rows"));
process.exit(failed > 0 ? 1 : 0);
