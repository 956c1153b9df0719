-- A row for each stretch of evidence; {days} is the condition of the export.
SELECT v.item, v.finding, v.part, v."begin", v."end", v.quote,
  substring(r.text, greatest(1, v."begin" - 31), least(32, v."begin")) AS prefix,
  substring(r.text, v."end" + 1, 32) AS suffix,
  coalesce(r.url, 'urn:demarche:report:' || r.key) AS source, r.language, r.published, r.reader,
  i.kind, i.type, i.mode, i.state, i.date, i.actors, i.recipients, i.issues, i.verdict, f.rule, f.confidence,
  i.corrections
FROM evidence v
JOIN items i ON i.key = v.item
JOIN findings f ON f.key = v.finding
JOIN reports r ON r.key = v.report
WHERE i.verdict IS DISTINCT FROM 'rejected' AND {days}
ORDER BY v.item, v.finding, v.part
