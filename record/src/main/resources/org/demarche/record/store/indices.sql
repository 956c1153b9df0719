-- Version 5: the indices of all pairs by months, with what was read beside them (docs/indices.md), as one view. The verb
-- "relation" works out the same; a test holds the two together. Sums are of whole thousandths, so that no order matters.
CREATE VIEW indices AS
WITH read AS (
  SELECT number, origin, date_trunc('month', published) AS month,
    coalesce(publisher, nullif(regexp_extract(page, '^[^/:]+'), 'id'), '') AS source
  FROM report WHERE superseded_by IS NULL AND reader <> 'by hand' AND published IS NOT NULL),
whole AS (SELECT month, count(*) AS reports FROM read GROUP BY month),
side AS (SELECT DISTINCT number, side FROM appearance),
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
