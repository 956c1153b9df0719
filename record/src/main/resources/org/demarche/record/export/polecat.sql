-- POLECAT's columns, of the documented views; {days} is the condition of the export. What a column lacks is null.
WITH sides AS (
  SELECT p.item, p.role,
    string_agg(p.name, '; ' ORDER BY p.position) AS names,
    string_agg(DISTINCT p.country, '; ' ORDER BY p.country) AS countries,
    first(p.sectors[1] ORDER BY p.position) FILTER (len(p.sectors) > 0) AS first_sector,
    string_agg(array_to_string(p.sectors, ', '), '; ' ORDER BY p.position) FILTER (len(p.sectors) > 0) AS all_sectors,
    string_agg(p.office, '; ' ORDER BY p.position) FILTER (p.office IS NOT NULL) AS offices
  FROM parties p WHERE p.kind = 'event' GROUP BY p.item, p.role),
story AS (
  SELECT report, string_agg(name, '; ' ORDER BY name) FILTER (kind = 'person') AS people,
    string_agg(name, '; ' ORDER BY name) FILTER (kind IN ('organisation', 'group')) AS organisations,
    string_agg(name, '; ' ORDER BY name) FILTER (kind = 'state') AS locations
  FROM appearances GROUP BY report)
SELECT e.key AS "Event ID", strftime(e.first_day, '%Y-%m-%d') AS "Event Date", e.type AS "Event Type",
  e.mode AS "Event Mode", e.score AS "Intensity", upper(e.quad) AS "Quad Code",
  array_to_string(e.contexts, '; ') AS "Contexts",
  a.names AS "Actor Name", a.countries AS "Actor Country", NULL AS "Actor COW",
  a.first_sector AS "Primary Actor Sector", a.all_sectors AS "Actor Sectors", a.offices AS "Actor Title",
  NULL AS "Actor Name Raw", NULL AS "Wikipedia Actor ID",
  t.names AS "Recipient Name", t.countries AS "Recipient Country", NULL AS "Recipient COW",
  t.first_sector AS "Primary Recipient Sector", t.all_sectors AS "Recipient Sectors", t.offices AS "Recipient Title",
  NULL AS "Recipient Name Raw", NULL AS "Wikipedia Recipient ID",
  e.place AS "Placename", NULL AS "City", NULL AS "District", NULL AS "Province", e.place_country AS "Country",
  NULL AS "Latitude", NULL AS "Longitude", NULL AS "GeoNames ID", e.place AS "Raw Placename", NULL AS "Feature Type",
  coalesce(r.publisher, r.url, r.id) AS "Source", strftime(r.published, '%Y-%m-%d') AS "Publication Date",
  s.people AS "Story People", s.organisations AS "Story Organizations", s.locations AS "Story Locations",
  r.language AS "Language", r.reader AS "Version"
FROM events e
JOIN reports r ON r.key = e.report
LEFT JOIN sides a ON a.item = e.key AND a.role = 'actor'
LEFT JOIN sides t ON t.item = e.key AND t.role = 'recipient'
LEFT JOIN story s ON s.report = e.report
WHERE e.status IN ('reported', 'historical') AND e.first_day IS NOT NULL AND {days}
ORDER BY e.first_day, e.key
