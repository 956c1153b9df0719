-- What a calendar shows; {days} is the condition of the export.
SELECT e.key, e.first_day, e.last_day,
  upper(e.form[1]) || e.form[2:] AS heading, array_to_string(e.participant_names, ', ') AS who,
  CASE WHEN e.state = 'held' THEN 'CONFIRMED' WHEN e.state IN ('cancelled', 'refused') THEN 'CANCELLED'
    ELSE 'TENTATIVE' END AS status,
  concat_ws(', ', e.place, e.place_country) AS place, array_to_string(e.issues, ',') AS issues, e.quote, r.url,
  coalesce(r.published, e.first_day) AS stamp
FROM encounters e JOIN reports r ON r.key = e.report
WHERE e.first_day IS NOT NULL AND {days}
UNION ALL
SELECT x.key, x.first_day, x.last_day, x.what, array_to_string(x.concerned_names, ', '),
  CASE WHEN x.state IN ('cancelled', 'withdrawn') THEN 'CANCELLED' WHEN x.certainty = 'scheduled' THEN 'CONFIRMED'
    ELSE 'TENTATIVE' END,
  '', '', x.quote, r.url, coalesce(r.published, x.first_day)
FROM expectations x JOIN reports r ON r.key = x.report
WHERE x.first_day IS NOT NULL AND {days}
ORDER BY first_day, key
