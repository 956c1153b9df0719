-- GDELT 2.0's 61 columns, of the documented views; {days} is the condition of the export. Where nobody is acted on,
-- the second of those who act stands as Actor2: both do the same.
WITH side AS (
  SELECT item, name, country, sectors, role, position,
    bool_or(role = 'recipient') OVER (PARTITION BY item) AS aimed
  FROM parties WHERE kind = 'event'),
one AS (SELECT * FROM side WHERE role = 'actor' AND position = 1),
other AS (SELECT * FROM side WHERE CASE WHEN aimed THEN role = 'recipient' AND position = 1 ELSE position = 2 END),
told AS (SELECT item, count(*) AS mentions FROM findings GROUP BY item)
SELECT CAST('0x' || substr(e.key, 1, 13) AS BIGINT) AS GLOBALEVENTID,
  strftime(e.first_day, '%Y%m%d') AS SQLDATE, strftime(e.first_day, '%Y%m') AS MonthYear,
  year(e.first_day) AS "Year",
  printf('%.4f', year(e.first_day) + (month(e.first_day) * 30 + day(e.first_day)) / 365.0) AS FractionDate,
  one.country || coalesce(one.sectors[1], '') AS Actor1Code, upper(one.name) AS Actor1Name,
  one.country AS Actor1CountryCode, NULL AS Actor1KnownGroupCode, NULL AS Actor1EthnicCode,
  NULL AS Actor1Religion1Code, NULL AS Actor1Religion2Code,
  one.sectors[1] AS Actor1Type1Code, one.sectors[2] AS Actor1Type2Code, one.sectors[3] AS Actor1Type3Code,
  other.country || coalesce(other.sectors[1], '') AS Actor2Code, upper(other.name) AS Actor2Name,
  other.country AS Actor2CountryCode, NULL AS Actor2KnownGroupCode, NULL AS Actor2EthnicCode,
  NULL AS Actor2Religion1Code, NULL AS Actor2Religion2Code,
  other.sectors[1] AS Actor2Type1Code, other.sectors[2] AS Actor2Type2Code, other.sectors[3] AS Actor2Type3Code,
  1 AS IsRootEvent, e.cameo AS EventCode, substr(e.cameo, 1, 3) AS EventBaseCode, substr(e.cameo, 1, 2) AS EventRootCode,
  CASE e.quad WHEN 'verbal cooperation' THEN 1 WHEN 'material cooperation' THEN 2
    WHEN 'verbal conflict' THEN 3 ELSE 4 END AS QuadClass,
  e.goldstein AS GoldsteinScale, told.mentions AS NumMentions, e.origins AS NumSources, e.reports AS NumArticles,
  NULL AS AvgTone,
  NULL AS Actor1Geo_Type, NULL AS Actor1Geo_FullName, NULL AS Actor1Geo_CountryCode, NULL AS Actor1Geo_ADM1Code,
  NULL AS Actor1Geo_ADM2Code, NULL AS Actor1Geo_Lat, NULL AS Actor1Geo_Long, NULL AS Actor1Geo_FeatureID,
  NULL AS Actor2Geo_Type, NULL AS Actor2Geo_FullName, NULL AS Actor2Geo_CountryCode, NULL AS Actor2Geo_ADM1Code,
  NULL AS Actor2Geo_ADM2Code, NULL AS Actor2Geo_Lat, NULL AS Actor2Geo_Long, NULL AS Actor2Geo_FeatureID,
  NULL AS ActionGeo_Type, e.place AS ActionGeo_FullName, NULL AS ActionGeo_CountryCode, NULL AS ActionGeo_ADM1Code,
  NULL AS ActionGeo_ADM2Code, NULL AS ActionGeo_Lat, NULL AS ActionGeo_Long, NULL AS ActionGeo_FeatureID,
  strftime(coalesce(r.published, e.last_day), '%Y%m%d') || '000000' AS DATEADDED, coalesce(r.url, r.id) AS SOURCEURL
FROM events e
JOIN reports r ON r.key = e.report
LEFT JOIN one ON one.item = e.key
LEFT JOIN other ON other.item = e.key
LEFT JOIN told ON told.item = e.key
WHERE e.status IN ('reported', 'historical') AND e.cameo IS NOT NULL AND e.first_day IS NOT NULL AND {days}
ORDER BY e.first_day, e.key
