-- Version 6: numbers in place of keys wherever rows are looked for. DuckDB goes through one column of numbers in a few
-- milliseconds a million, but to read a wide row it unpacks two thousand of them, column by column: an index spares that where
-- wide rows are looked up, and nowhere else. What is written when a record is closed grows with each.
DROP INDEX report_number;
DROP INDEX finding_cell;
DROP INDEX item_cell;

-- How long the text is and where the report comes from, so that who counts reports need not read them.
CREATE TABLE changed AS SELECT *, CAST(length(text) AS INTEGER) AS characters,
  coalesce(publisher, nullif(regexp_extract(page, '^[^/:]+'), 'id'), '') AS source FROM report;
DROP TABLE report;
ALTER TABLE changed RENAME TO report;
CREATE INDEX report_number ON report (number);

-- What somebody is called, once, and which reports call him so.
CREATE TABLE form AS SELECT row_number() OVER (ORDER BY actor, name) AS id, * FROM
  (SELECT DISTINCT actor, name, kind, country, sectors, office, side, strip_accents(lower(name)) AS plain FROM appearance);
CREATE TABLE naming AS SELECT f.id AS form, a.side, a.number, a.mentions FROM appearance a JOIN form f
  ON f.actor = a.actor AND f.name = a.name AND f.kind = a.kind AND f.country IS NOT DISTINCT FROM a.country
    AND f.sectors = a.sectors AND f.office IS NOT DISTINCT FROM a.office;
DROP TABLE appearance;

CREATE TABLE changed AS SELECT *, CAST('0x' || key[1:15] AS BIGINT) AS number,
  CAST('0x' || report[1:15] AS BIGINT) AS report_number FROM finding;
DROP TABLE finding;
ALTER TABLE changed RENAME TO finding;
CREATE INDEX finding_cell ON finding (cell);
-- What hangs on an item has its day: what is to be made anew lies in a few days, and few rows need be compared.
CREATE TABLE changed AS SELECT m.*, CAST('0x' || m.item[1:15] AS BIGINT) AS number,
  CAST('0x' || m.finding[1:15] AS BIGINT) AS finding_number, CAST('0x' || m.report[1:15] AS BIGINT) AS report_number, i.day
FROM member m JOIN item i ON i.key = m.item;
DROP TABLE member;
ALTER TABLE changed RENAME TO member;
CREATE TABLE changed AS SELECT p.*, i.day FROM party p JOIN item i ON i.key = p.item;
DROP TABLE party;
ALTER TABLE changed RENAME TO party;
CREATE TABLE changed AS SELECT a.*, CAST('0x' || a.item[1:15] AS BIGINT) AS number, i.day
FROM act a JOIN item i ON i.key = a.item;
DROP TABLE act;
ALTER TABLE changed RENAME TO act;

-- Which items are about which issue; rejected ones about none.
CREATE TABLE topic AS SELECT unnest(issues) AS issue, kind, coalesce(first, day) AS first, coalesce(last, day) AS last, cell, number, day
FROM item WHERE verdict IS DISTINCT FROM 'rejected';

CREATE OR REPLACE VIEW reports AS
SELECT key, page, id, url, title, published, publisher, authors, language, CAST(characters AS BIGINT) AS characters, reader, origin,
  superseded_by, superseded_by IS NULL AS counts, text
FROM report;

CREATE VIEW appearances AS
SELECT r.key AS report, f.actor, f.name, f.kind, f.country, f.sectors, f.office, n.mentions
FROM naming n JOIN form f ON f.id = n.form JOIN report r ON r.number = n.number;

CREATE OR REPLACE VIEW actors AS
WITH called AS (
  SELECT n.form, count(*) AS reports, sum(n.mentions) AS mentions, min(r.published) AS first_seen, max(r.published) AS last_seen,
    max({day: coalesce(r.published, DATE '0001-01-01'), turn: -r.number}) AS latest
  FROM naming n JOIN report r ON r.number = n.number WHERE r.superseded_by IS NULL GROUP BY n.form)
SELECT f.actor AS key,
  first(f.name ORDER BY length(f.name) DESC, f.name) AS name,
  first(f.kind ORDER BY f.kind) AS kind,
  first(f.country ORDER BY f.country) AS country,
  first(f.sectors ORDER BY c.latest DESC) AS sectors,
  first(f.office ORDER BY c.latest DESC) FILTER (f.office IS NOT NULL) AS office,
  min(c.first_seen) AS first_seen, max(c.last_seen) AS last_seen,
  CAST(sum(c.reports) AS BIGINT) AS reports, CAST(sum(c.mentions) AS BIGINT) AS mentions
FROM called c JOIN form f ON f.id = c.form
GROUP BY f.actor;

-- Names are found once for each list of actors: far more items than lists.
CREATE OR REPLACE VIEW items AS
WITH called AS (
  SELECT actor, first(name ORDER BY length(name) DESC, name) AS name, first(country ORDER BY country) AS country
  FROM form GROUP BY actor),
lists AS (SELECT actors AS actors FROM item UNION SELECT recipients FROM item),
named AS MATERIALIZED (
  SELECT p.actors, list(coalesce(c.name, p.actor) ORDER BY p.place) AS names,
    list(coalesce(c.country, CASE WHEN contains(p.actor, '/') THEN nullif(split_part(p.actor, '/', 1), '-') ELSE p.actor END)
      ORDER BY p.place) AS countries
  FROM (SELECT actors, unnest(actors) AS actor, generate_subscripts(actors, 1) AS place FROM lists) p
  LEFT JOIN called c ON c.actor = p.actor
  GROUP BY p.actors)
SELECT i.key, i.kind, i.type, i.mode, i.state,
  i.actors, coalesce(a.names, []) AS actor_names, coalesce(a.countries, []) AS actor_countries,
  i.recipients, coalesce(b.names, []) AS recipient_names, coalesce(b.countries, []) AS recipient_countries,
  i.date, i.first AS first_day, i.last AS last_day, i.until, i.place, i.place_country, i.issues, i.contexts, i.words,
  i.attributed_to, i.level, i.duration, i.cameo, i.score, i.goldstein, i.confidence, i.rule, i.verdict, i.corrections,
  i.reports, i.origins, s.quote, s.report
FROM item i
LEFT JOIN named a ON a.actors = i.actors
LEFT JOIN named b ON b.actors = i.recipients
LEFT JOIN stretch s ON s.number = i.number AND s.part = 0;

CREATE OR REPLACE VIEW findings AS
SELECT f.key, m.item, m.why, f.report, f.kind, f.type, f.mode, f.state, f.actors, f.recipients, f.date,
  f.first AS first_day, f.last AS last_day, f.until, f.place, f.place_country, f.issues, f.contexts, f.words,
  f.attributed_to, f.level, f.duration, f.cameo, f.score, f.goldstein, f.soft, f.told, f.confidence, f.rule, f.reasons
FROM finding f LEFT JOIN member m ON m.finding_number = f.number;

CREATE OR REPLACE VIEW evidence AS
SELECT m.item, s.finding, s.report, f.kind, s.part, s."begin", s."end", s.quote
FROM stretch s JOIN finding f ON f.number = s.number LEFT JOIN member m ON m.finding_number = s.number;

CREATE OR REPLACE VIEW coverage AS
SELECT r.source, r.published AS day,
  count(*) AS reports, count(DISTINCT r.origin) AS origins, CAST(sum(r.characters) AS BIGINT) AS characters,
  CAST(sum(coalesce(f.findings, 0)) AS BIGINT) AS findings
FROM report r
LEFT JOIN (SELECT report_number, count(*) AS findings FROM finding GROUP BY report_number) f ON f.report_number = r.number
WHERE r.superseded_by IS NULL AND r.reader <> 'by hand'
GROUP BY ALL;

-- Of version 5, on the tables of today.
CREATE OR REPLACE VIEW indices AS
WITH read AS (
  SELECT number, origin, date_trunc('month', published) AS month, source
  FROM report WHERE superseded_by IS NULL AND reader <> 'by hand' AND published IS NOT NULL),
whole AS (SELECT month, count(*) AS reports FROM read GROUP BY month),
side AS (SELECT DISTINCT number, side FROM naming),
pair AS (SELECT DISTINCT source, target FROM act),
named AS (
  SELECT p.source, p.target, r.month, count(*) AS naming, count(DISTINCT r.origin) AS origins,
    count(DISTINCT r.source) AS sources
  FROM pair p JOIN side a ON a.side = p.source JOIN side b ON b.side = p.target AND b.number = a.number
  JOIN read r ON r.number = a.number
  GROUP BY ALL),
scored AS (
  SELECT source, target, first, last, material, claimed, CAST(score AS DECIMAL(9, 3)) AS s,
    date_trunc('month', last) AS month, date_trunc('month', first) = date_trunc('month', last) AS placed,
    -- no weight is larger than one: counted from the end of the act's own month
    pow(0.5, date_diff('day', last, last_day(last)) / 30.0) AS left_of_it
  FROM act WHERE score IS NOT NULL AND last IS NOT NULL),
done AS (
  SELECT source, target, month, count(*) AS acts, count(*) FILTER (claimed) AS claimed,
    sum(greatest(s, 0)) FILTER (NOT material) AS verbal_cooperation,
    sum(greatest(-s, 0)) FILTER (NOT material) AS verbal_conflict,
    sum(greatest(s, 0)) FILTER (material) AS material_cooperation,
    sum(greatest(-s, 0)) FILTER (material) AS material_conflict
  FROM scored WHERE placed GROUP BY ALL),
told AS (SELECT source, target, month FROM done UNION SELECT source, target, month FROM named),
faded AS (
  SELECT source, target, month, sum(left_of_it) AS weight, sum(-s * left_of_it) AS level FROM scored GROUP BY ALL),
tension AS (
  SELECT t.source, t.target, t.month,
    sum(f.weight * pow(0.5, date_diff('day', last_day(f.month), last_day(t.month)) / 30.0)) AS weight,
    sum(f.level * pow(0.5, date_diff('day', last_day(f.month), last_day(t.month)) / 30.0)) AS level
  FROM told t JOIN faded f ON f.source = t.source AND f.target = t.target AND f.month <= t.month
  GROUP BY ALL)
SELECT t.source, t.target, CAST(t.month AS DATE) AS first_day, last_day(t.month) AS last_day,
  CASE WHEN d.acts IS NULL THEN 'no act' ELSE 'observed' END AS seen,
  coalesce(d.acts, 0) AS acts, coalesce(d.claimed, 0) AS claimed,
  CASE WHEN d.acts IS NOT NULL THEN CAST(coalesce(verbal_cooperation, 0) + coalesce(material_cooperation, 0) AS DOUBLE)
    END AS cooperation,
  CASE WHEN d.acts IS NOT NULL THEN CAST(coalesce(verbal_conflict, 0) + coalesce(material_conflict, 0) AS DOUBLE)
    END AS conflict,
  CASE WHEN d.acts IS NOT NULL THEN CAST(coalesce(verbal_cooperation, 0) + coalesce(material_cooperation, 0)
    - coalesce(verbal_conflict, 0) - coalesce(material_conflict, 0) AS DOUBLE) END AS net,
  CASE WHEN d.acts IS NOT NULL THEN CAST(coalesce(verbal_cooperation, 0) AS DOUBLE) END AS verbal_cooperation,
  CASE WHEN d.acts IS NOT NULL THEN CAST(coalesce(verbal_conflict, 0) AS DOUBLE) END AS verbal_conflict,
  CASE WHEN d.acts IS NOT NULL THEN CAST(coalesce(material_cooperation, 0) AS DOUBLE) END AS material_cooperation,
  CASE WHEN d.acts IS NOT NULL THEN CAST(coalesce(material_conflict, 0) AS DOUBLE) END AS material_conflict,
  CASE WHEN x.weight >= 0.1 THEN round(x.level / x.weight, 3) END AS tension, round(coalesce(x.weight, 0), 3) AS weight,
  coalesce(w.reports, 0) AS reports, coalesce(n.naming, 0) AS reports_naming_both,
  coalesce(n.origins, 0) AS origins, coalesce(n.sources, 0) AS sources
FROM told t
LEFT JOIN done d ON d.source = t.source AND d.target = t.target AND d.month = t.month
LEFT JOIN named n ON n.source = t.source AND n.target = t.target AND n.month = t.month
LEFT JOIN tension x ON x.source = t.source AND x.target = t.target AND x.month = t.month
LEFT JOIN whole w ON w.month = t.month;
