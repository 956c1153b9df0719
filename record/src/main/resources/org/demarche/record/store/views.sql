-- Version 3: the views that people read. docs/schema.md says what their columns mean; a test holds the two together.
-- A view has the name of what it lists, in the plural; the tables behind them are the program's own.
ALTER TABLE evidence RENAME TO stretch;

CREATE VIEW reports AS
SELECT key, page, id, url, title, published, publisher, authors, language, length(text) AS characters, reader, origin,
  superseded_by, superseded_by IS NULL AS counts, text
FROM report;

CREATE VIEW actors AS
SELECT a.actor AS key,
  first(a.name ORDER BY length(a.name) DESC, a.name) AS name,
  first(a.kind ORDER BY a.kind) AS kind,
  first(a.country ORDER BY a.country) AS country,
  first(a.sectors ORDER BY r.published DESC NULLS LAST, r.key) AS sectors,
  first(a.office ORDER BY r.published DESC NULLS LAST, r.key) FILTER (a.office IS NOT NULL) AS office,
  min(r.published) AS first_seen, max(r.published) AS last_seen,
  count(*) AS reports, CAST(sum(a.mentions) AS BIGINT) AS mentions
FROM appearance a JOIN report r ON r.key = a.report
WHERE r.superseded_by IS NULL
GROUP BY a.actor;

CREATE VIEW parties AS
SELECT p.item, p.kind, p.role, CAST(p.position AS INTEGER) AS position, p.actor,
  coalesce(a.name, p.actor) AS name,
  coalesce(a.country, CASE WHEN contains(p.actor, '/') THEN nullif(split_part(p.actor, '/', 1), '-') ELSE p.actor END) AS country,
  a.kind AS actor_kind, a.sectors, a.office
FROM (SELECT key AS item, kind, 'actor' AS role, unnest(actors) AS actor, generate_subscripts(actors, 1) AS position FROM item
      UNION ALL
      SELECT key, kind, 'recipient', unnest(recipients), generate_subscripts(recipients, 1) FROM item) p
LEFT JOIN actors a ON a.key = p.actor;

CREATE VIEW items AS
SELECT i.key, i.kind, i.type, i.mode, i.state,
  i.actors, coalesce(n.actor_names, []) AS actor_names, coalesce(n.actor_countries, []) AS actor_countries,
  i.recipients, coalesce(n.recipient_names, []) AS recipient_names,
  coalesce(n.recipient_countries, []) AS recipient_countries,
  i.date, i.first AS first_day, i.last AS last_day, i.until, i.place, i.place_country, i.issues, i.contexts, i.words,
  i.attributed_to, i.level, i.duration, i.cameo, i.score, i.goldstein, i.confidence, i.rule, i.verdict, i.corrections,
  i.reports, i.origins, s.quote, s.report
FROM item i
LEFT JOIN (SELECT item,
             list(name ORDER BY position) FILTER (role = 'actor') AS actor_names,
             list(country ORDER BY position) FILTER (role = 'actor') AS actor_countries,
             list(name ORDER BY position) FILTER (role = 'recipient') AS recipient_names,
             list(country ORDER BY position) FILTER (role = 'recipient') AS recipient_countries
           FROM parties GROUP BY item) n ON n.item = i.key
LEFT JOIN stretch s ON s.finding = i.key AND s.part = 0;

CREATE VIEW events AS
SELECT i.key, i.date, i.first_day, i.last_day, i.type, i.mode, q.quad, i.contexts, i.cameo, i.score, i.goldstein,
  i.state AS status,
  i.actors, i.actor_names, i.actor_countries, i.recipients, i.recipient_names, i.recipient_countries,
  i.place, i.place_country, i.issues, i.attributed_to, i.words AS trigger, i.quote,
  i.confidence, i.rule, i.verdict, i.corrections, i.reports, i.origins, i.report
FROM items i
LEFT JOIN (VALUES
    ('AGREE', 'verbal cooperation'), ('CONSULT', 'verbal cooperation'), ('SUPPORT', 'verbal cooperation'),
    ('CONCEDE', 'verbal cooperation'), ('COOPERATE', 'material cooperation'), ('AID', 'material cooperation'),
    ('RETREAT', 'material cooperation'), ('REQUEST', 'verbal conflict'), ('ACCUSE', 'verbal conflict'),
    ('REJECT', 'verbal conflict'), ('THREATEN', 'verbal conflict'), ('PROTEST', 'material conflict'),
    ('SANCTION', 'material conflict'), ('MOBILIZE', 'material conflict'), ('COERCE', 'material conflict'),
    ('ASSAULT', 'material conflict')
  ) AS q(type, quad) ON q.type = i.type
WHERE i.kind = 'event' AND i.verdict IS DISTINCT FROM 'rejected';

CREATE VIEW statements AS
SELECT key, date, first_day, last_day, type AS form, mode AS act, state = 'negated' AS negated,
  actors AS speakers, actor_names AS speaker_names, actor_countries AS speaker_countries,
  recipients AS addressees, recipient_names AS addressee_names, issues, words AS content, quote,
  confidence, rule, verdict, corrections, reports, origins, report
FROM items WHERE kind = 'statement' AND verdict IS DISTINCT FROM 'rejected';

CREATE VIEW encounters AS
SELECT key, date, until, first_day, last_day, duration, type AS form, mode AS format, state, level,
  actors AS participants, actor_names AS participant_names, actor_countries AS participant_countries,
  recipients AS hosts, recipient_names AS host_names, place, place_country, issues, quote,
  confidence, rule, verdict, corrections, reports, origins, report
FROM items WHERE kind = 'encounter' AND verdict IS DISTINCT FROM 'rejected';

CREATE VIEW requests AS
SELECT key, date, first_day, last_day, actors AS asking, actor_names AS asking_names, actor_countries AS asking_countries,
  recipients AS asked, recipient_names AS asked_names, recipient_countries AS asked_countries,
  words AS matter, state AS answer, issues, quote, confidence, rule, verdict, corrections, reports, origins, report
FROM items WHERE kind = 'request' AND verdict IS DISTINCT FROM 'rejected';

CREATE VIEW commitments AS
SELECT key, date, first_day, last_day, actors AS bound, actor_names AS bound_names, actor_countries AS bound_countries,
  recipients AS toward, recipient_names AS toward_names, recipient_countries AS toward_countries,
  words AS matter, until AS due, state, issues, quote, confidence, rule, verdict, corrections, reports, origins, report
FROM items WHERE kind = 'commitment' AND verdict IS DISTINCT FROM 'rejected';

CREATE VIEW channels AS
SELECT key, date, first_day, last_day, type AS line, state AS change,
  actors AS between_actors, actor_names AS between_names, actor_countries AS between_countries, quote,
  confidence, rule, verdict, corrections, reports, origins, report
FROM items WHERE kind = 'channel' AND verdict IS DISTINCT FROM 'rejected';

CREATE VIEW expectations AS
SELECT key, until AS due, first_day, last_day, type AS certainty, state,
  actors AS concerned, actor_names AS concerned_names, actor_countries AS concerned_countries,
  words AS what, attributed_to AS stated_by, quote, confidence, rule, verdict, corrections, reports, origins, report
FROM items WHERE kind = 'expectation' AND verdict IS DISTINCT FROM 'rejected';

CREATE VIEW positions AS
SELECT key, date, first_day, last_day, actors[1] AS actor, actor_names[1] AS actor_name, actor_countries[1] AS actor_country,
  issues[1] AS issue, type AS stance, quote, confidence, rule, verdict, corrections, reports, origins, report
FROM items WHERE kind = 'position' AND verdict IS DISTINCT FROM 'rejected';

CREATE VIEW findings AS
SELECT f.key, m.item, m.why, f.report, f.kind, f.type, f.mode, f.state, f.actors, f.recipients, f.date,
  f.first AS first_day, f.last AS last_day, f.until, f.place, f.place_country, f.issues, f.contexts, f.words,
  f.attributed_to, f.level, f.duration, f.cameo, f.score, f.goldstein, f.soft, f.told, f.confidence, f.rule, f.reasons
FROM finding f LEFT JOIN member m ON m.finding = f.key;

CREATE VIEW evidence AS
SELECT m.item, s.finding, s.report, f.kind, s.part, s."begin", s."end", s.quote
FROM stretch s JOIN finding f ON f.key = s.finding LEFT JOIN member m ON m.finding = s.finding;

-- Whether an entry holds is found from the end of the log: an undoing that is itself undone undoes nothing.
CREATE VIEW corrections AS
WITH RECURSIVE undoing AS (
  SELECT row_number() OVER (ORDER BY seq DESC) AS step, seq, undoes FROM correction WHERE undoes IS NOT NULL),
walk AS (
  SELECT CAST(0 AS BIGINT) AS step, CAST([] AS BIGINT[]) AS undone
  UNION ALL
  SELECT u.step, CASE WHEN list_contains(w.undone, u.seq) THEN w.undone ELSE list_append(w.undone, u.undoes) END
  FROM walk w JOIN undoing u ON u.step = w.step + 1)
SELECT c.seq AS number, c.made, c.who, c.why, c.op AS action, c.field, c.value, c.undoes,
  NOT list_contains((SELECT undone FROM walk ORDER BY step DESC LIMIT 1), c.seq) AS holds,
  coalesce(t.items, []) AS items
FROM correction c
LEFT JOIN (SELECT t.correction, list(DISTINCT m.item ORDER BY m.item) AS items
           FROM target t JOIN member m ON m.finding = t.finding
           GROUP BY t.correction) t ON t.correction = c.seq;

CREATE VIEW coverage AS
SELECT coalesce(r.publisher, nullif(regexp_extract(r.page, '^[^/:]+'), 'id'), '') AS source, r.published AS day,
  count(*) AS reports, count(DISTINCT r.origin) AS origins, CAST(sum(length(r.text)) AS BIGINT) AS characters,
  CAST(sum(coalesce(f.findings, 0)) AS BIGINT) AS findings
FROM report r
LEFT JOIN (SELECT report, count(*) AS findings FROM finding GROUP BY report) f ON f.report = r.key
WHERE r.superseded_by IS NULL AND r.reader <> 'by hand'
GROUP BY ALL;
