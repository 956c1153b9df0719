-- Version 7: the courses of matters are kept with the items that they are made of. A strand says on which others the course of an
-- item can hang (follow.Strand), so that few courses are made anew where items change; its print tells whether an item did. A step
-- holds how the matter stands after it, so that it can be told how it stood on a day: as far as was heard until then.
CREATE TABLE strand (
  strand BIGINT, first DATE, last DATE, asks BOOLEAN, tells BOOLEAN, begins BOOLEAN, print BIGINT,
  number BIGINT, cell BIGINT, day DATE);
CREATE TABLE course (
  number BIGINT, key VARCHAR, kind VARCHAR, state VARCHAR, since DATE, due DATE, steps INTEGER, first DATE, told DATE, heard DATE);
CREATE TABLE step (
  course BIGINT, place INTEGER, number BIGINT, key VARCHAR, told DATE, day DATE, state VARCHAR, stands VARCHAR, due DATE,
  why VARCHAR);

CREATE VIEW courses AS
SELECT key, kind,
  CASE WHEN due < (SELECT max(published) FROM report WHERE superseded_by IS NULL) THEN 'lapsed, no report' ELSE state END AS state,
  since, due, steps, first AS first_day, coalesce(due, since) AS last_day
FROM course;

CREATE VIEW steps AS
SELECT c.key AS course, s.place AS number, c.kind, s.key AS item, s.day, s.state,
  -- what a matter begins with belongs to it by no rule
  CASE WHEN s.place > 1 THEN s.why END AS why, e.quote
FROM step s JOIN course c ON c.number = s.course JOIN stretch e ON e.number = s.number AND e.part = 0;

-- The indices of all pairs by days, weeks and months and by both scales (docs/indices.md). The verb "relation" works out the same; a
-- test holds the two together. Sums are of whole thousandths, so that no order matters. What fades is summed forward in time, from
-- the begin of a stretch of 500 half-lives: a weight of 2^500 is no trouble, and of the stretch before only the last is left.
CREATE OR REPLACE VIEW indices AS
WITH spans AS (FROM (VALUES ('day'), ('week'), ('month')) AS v(span)),
scales AS (FROM (VALUES ('plover'), ('goldstein')) AS v(scale)),
read AS (
  SELECT s.span, CAST(date_trunc(s.span, r.published) AS DATE) AS first, r.number, r.origin, r.source
  FROM report r, spans s WHERE r.superseded_by IS NULL AND r.reader <> 'by hand' AND r.published IS NOT NULL),
whole AS (SELECT span, first, count(*) AS reports FROM read GROUP BY ALL),
side AS (SELECT DISTINCT number, side FROM naming),
pair AS (SELECT DISTINCT source, target FROM act),
named AS (
  SELECT p.source, p.target, r.span, r.first, count(*) AS naming, count(DISTINCT r.origin) AS origins,
    count(DISTINCT r.source) AS sources
  FROM pair p JOIN side a ON a.side = p.source JOIN side b ON b.side = p.target AND b.number = a.number
  JOIN read r ON r.number = a.number
  GROUP BY ALL),
scored AS (
  SELECT a.source, a.target, k.scale, a.first, a.last, a.material, a.claimed,
    CAST(CASE k.scale WHEN 'plover' THEN a.score ELSE a.goldstein END AS DECIMAL(9, 3)) AS s
  FROM act a, scales k WHERE s IS NOT NULL AND a.last IS NOT NULL),
done AS (
  SELECT d.source, d.target, d.scale, s.span, CAST(date_trunc(s.span, d.last) AS DATE) AS first,
    count(*) AS acts, count(*) FILTER (d.claimed) AS claimed,
    sum(greatest(d.s, 0)) FILTER (NOT d.material) AS verbal_cooperation,
    sum(greatest(-d.s, 0)) FILTER (NOT d.material) AS verbal_conflict,
    sum(greatest(d.s, 0)) FILTER (d.material) AS material_cooperation,
    sum(greatest(-d.s, 0)) FILTER (d.material) AS material_conflict
  FROM scored d, spans s WHERE date_trunc(s.span, d.first) = date_trunc(s.span, d.last) GROUP BY ALL),
told AS (
  SELECT *, CASE span WHEN 'day' THEN first WHEN 'week' THEN first + 6 ELSE last_day(first) END AS last
  FROM (SELECT source, target, scale, span, first FROM done
        UNION SELECT n.source, n.target, k.scale, n.span, n.first FROM named n, scales k)),
moment AS (
  SELECT *, floor((last - DATE '1970-01-01') / 15000) AS stretch,
    pow(2, ((last - DATE '1970-01-01') - 15000 * floor((last - DATE '1970-01-01') / 15000)) / 30) AS grown
  FROM (SELECT source, target, scale, NULL AS span, NULL AS first, last, count(*) AS acts, CAST(sum(-s) AS DOUBLE) AS level
        FROM scored GROUP BY ALL
        UNION ALL SELECT source, target, scale, span, first, last, 0, 0 FROM told)),
grown AS (
  SELECT source, target, scale, span, first, last, stretch, grown, sum(acts * grown) OVER past AS weight,
    sum(level * grown) OVER past AS level
  FROM moment WINDOW past AS (PARTITION BY source, target, scale, stretch ORDER BY last)),
ended AS (
  SELECT source, target, scale, stretch + 1 AS stretch, max_by(weight, last) * pow(0.5, 500) AS weight,
    max_by(level, last) * pow(0.5, 500) AS level
  FROM grown GROUP BY source, target, scale, stretch),
tension AS (
  SELECT g.source, g.target, g.scale, g.span, g.first, (g.weight + coalesce(e.weight, 0)) / g.grown AS weight,
    (g.level + coalesce(e.level, 0)) / g.grown AS level
  FROM grown g LEFT JOIN ended e ON e.source = g.source AND e.target = g.target AND e.scale = g.scale AND e.stretch = g.stretch
  WHERE g.span IS NOT NULL)
SELECT t.source, t.target, t.span, t.scale, t.first AS first_day, t.last AS last_day,
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
LEFT JOIN done d ON d.source = t.source AND d.target = t.target AND d.scale = t.scale AND d.span = t.span AND d.first = t.first
LEFT JOIN named n ON n.source = t.source AND n.target = t.target AND n.span = t.span AND n.first = t.first
LEFT JOIN tension x ON x.source = t.source AND x.target = t.target AND x.scale = t.scale AND x.span = t.span AND x.first = t.first
LEFT JOIN whole w ON w.span = t.span AND w.first = t.first;
