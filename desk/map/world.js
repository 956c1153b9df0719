// Makes ../src/main/resources/org/demarche/desk/static/world.svg and …/desk/map/centres.tsv, once, from world-atlas 2.0.2
// (Natural Earth 4.1, 1:50m, public domain):
//   npm install world-atlas@2.0.2 topojson-client@3 topojson-simplify@3 i18n-iso-countries && node world.js
// The projection is Equal Earth (Šavrič, Patterson, Jenny 2018), the same as in Projection.java.
"use strict";
const fs = require("fs");
const topojson = require("topojson-client");
const { presimplify, simplify } = require("topojson-simplify");
const iso = require("i18n-iso-countries");

const resources = __dirname + "/../src/main/resources/org/demarche/desk/";
const WIDTH = 1000;
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const MIDDLE = 11; // so that the map ends in the Bering Strait, where it cuts no land
const M = Math.sqrt(3) / 2;
const HALF = (Math.PI * 2 * Math.sqrt(3)) / (3 * A1);
const project = ([longitude, latitude]) => {
  const t = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const x = (((longitude - MIDDLE) * Math.PI) / 180) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  const y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  const scale = WIDTH / (2 * HALF);
  return [WIDTH / 2 + x * scale, WIDTH / 4 - y * scale];
};

const atlas = JSON.parse(fs.readFileSync(require.resolve("world-atlas/countries-50m.json")));
const ANTARCTICA = "010";
atlas.objects.countries.geometries = atlas.objects.countries.geometries.filter((g) => g.id !== ANTARCTICA);
const world = simplify(presimplify(atlas), 0.01);
const countries = world.objects.countries;

// lines do not jump from one end of the map to the other; what lies at its end lies there wholly
const unwrapped = (points) => {
  let last = points[0][0];
  const whole = points.map(([x, y]) => {
    last = x + 360 * Math.round((last - x) / 360);
    return [last, y];
  });
  const mean = whole.reduce((sum, [x]) => sum + x, 0) / whole.length;
  const turn = 360 * Math.round((MIDDLE - mean) / 360);
  return whole.map(([x, y]) => [x + turn, y]);
};
const line = (wrapped, closed) => {
  const points = unwrapped(wrapped);
  let path = "";
  let [px, py] = [0, 0];
  points.forEach((point, i) => {
    const [x, y] = project(point).map((v) => Math.round(v * 10));
    if (i > 0 && x === px && y === py) return;
    const number = (v) => String(v / 10).replace(/^(-?)0\./, "$1.");
    path += i === 0 ? "M" + number(x) + "," + number(y) : "l" + number(x - px) + "," + number(y - py);
    [px, py] = [x, y];
  });
  return closed ? path + "z" : path;
};
const area = (ring) => ring.reduce((sum, [x, y], i) => {
  const [nx, ny] = ring[(i + 1) % ring.length];
  return sum + x * ny - nx * y;
}, 0) / 2;
const land = topojson.merge(world, countries.geometries).coordinates
  .flatMap((polygon) => polygon.filter((ring) => Math.abs(area(ring)) > 0.02).map((ring) => line(ring.slice(0, -1), true)))
  .join("");
const borders = topojson.mesh(world, countries, (a, b) => a !== b).coordinates.map((points) => line(points, false)).join("");
fs.writeFileSync(
  resources + "static/world.svg",
  "<!-- Land and boundaries of Natural Earth 4.1 (public domain), simplified, in Equal Earth; made by desk/map/world.js -->\n" +
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500">\n' +
    '<path id="land" vector-effect="non-scaling-stroke" d="' + land + '"/>\n<path id="borders" vector-effect="non-scaling-stroke" d="' + borders + '"/>\n</svg>\n');

// the middle of the largest part of each state
const centre = (ring) => {
  const a = area(ring);
  let [cx, cy] = [0, 0];
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length];
    cx += (x + nx) * (x * ny - nx * y);
    cy += (y + ny) * (x * ny - nx * y);
  });
  return [cx / (6 * a), cy / (6 * a)];
};
const rows = [];
topojson.feature(atlas, atlas.objects.countries).features.forEach((feature) => {
  const code = feature.id ? iso.numericToAlpha3(feature.id) : { Kosovo: "XKX" }[feature.properties.name];
  if (!code || !feature.geometry) return;
  const polygons = feature.geometry.type === "Polygon" ? [feature.geometry.coordinates] : feature.geometry.coordinates;
  const rings = polygons.map((p) => unwrapped(p[0].slice(0, -1))).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  const [turned, y] = centre(rings[0]);
  const x = turned - 360 * Math.round(turned / 360);
  rows.push(["", code, y.toFixed(1), x.toFixed(1)].join("\t"));
});
fs.writeFileSync(
  resources + "map/centres.tsv",
  "# The middle of each state's largest part; made by desk/map/world.js from Natural Earth 4.1 (public domain)\n" +
    "place\tcountry\tlatitude\tlongitude\n" + [...new Set(rows)].sort().join("\n") + "\n");
