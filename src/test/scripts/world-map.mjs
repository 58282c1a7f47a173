// Draws the map of the explorer anew: coastlines and borders of Natural Earth (public domain, by way of the
// package world-atlas, 50m) in the Equal Earth projection, and a point for each state.
//
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 d3-geo@3.1.2
//   node src/test/scripts/world-map.mjs node_modules src/main/resources
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");
const [modules, out] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(modules + "/");
const topojson = { ...require("topojson-client"), ...require("topojson-simplify") };
const d3 = await import(modules + "/d3-geo/dist/d3-geo.mjs");

const WIDTH = 1200;
const HEIGHT = 584;
const atlas = JSON.parse(readFileSync(modules + "/world-atlas/countries-50m.json"));

const states = readFileSync(ROOT + "/ontology/world/states.ttl", "utf8");
const codes = new Map();
for (const [, code, number] of states.matchAll(/^state:([A-Z]{3})\n(?:(?!\n\n)[^])*?dem:numericCode "(\d+)"/gm)) {
  codes.set(number, code);
}

// A point for each state: the middle of its largest part. Some are too small for the source, are
// part of another there, or exist no more.
const CODES = { Kosovo: "XKX" };
const EXTRA = {
  BES: [-68.3, 12.2], CCK: [96.8, -12.2], CXR: [105.6, -10.5], GIB: [-5.35, 36.14], GLP: [-61.5, 16.2],
  GUF: [-53.1, 3.9], MTQ: [-61.0, 14.6], MYT: [45.2, -12.8], REU: [55.5, -21.1], TKL: [-171.8, -9.2],
  TUV: [179.2, -8.5], CSK: [17.3, 49.3], DDR: [12.8, 52.3], SCG: [20.8, 43.8], SUN: [50.0, 57.0],
  YUG: [20.0, 44.2],
};
const points = new Map(Object.entries(EXTRA));
for (const country of topojson.feature(atlas, atlas.objects.countries).features) {
  const code = codes.get(country.id) ?? CODES[country.properties.name];
  if (!code || country.properties.name === "Antarctica") continue;
  const parts =
    country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
  const polygons = parts.map((coordinates) => ({ type: "Polygon", coordinates }));
  polygons.sort((a, b) => d3.geoArea(b) - d3.geoArea(a));
  const old = points.get(code);
  if (!old) points.set(code, d3.geoCentroid(polygons[0]));
}
const rows = [...points].sort(([a], [b]) => (a < b ? -1 : 1));
mkdirSync(out + "/map", { recursive: true });
writeFileSync(
  out + "/map/states.tsv",
  "# Where a state is drawn: ISO 3166-1 alpha-3, longitude and latitude in degrees. Made by world-map.mjs.\n" +
    rows.map(([code, [x, y]]) => `${code}\t${x.toFixed(2)}\t${y.toFixed(2)}\n`).join(""),
);

// The map keeps what is larger than about half a pixel.
const projection = d3.geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: "Sphere" }).precision(0.3);
const simple = topojson.simplify(topojson.presimplify(atlas), 0.02);
const path = d3.geoPath(projection).digits(1);
const land = path(topojson.merge(simple, simple.objects.countries.geometries));
const borders = path(topojson.mesh(simple, simple.objects.countries, (a, b) => a !== b));
const sphere = path({ type: "Sphere" });
writeFileSync(
  out + "/static/world.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<path fill="#888" fill-opacity=".08" d="${sphere}"/>` +
    `<path fill="#888" fill-opacity=".3" d="${land}"/>` +
    `<path fill="none" stroke="#888" stroke-width=".6" vector-effect="non-scaling-stroke" d="${borders}"/></svg>\n`,
);
console.log(`${rows.length} states, scale ${projection.scale()}, middle ${projection.translate()}`);
