-- The tables of a record, version 1. People read the views; what their columns mean stands in docs/schema.md.
-- No constraint is declared: derived rows are deleted and written again in one transaction, which DuckDB's keys do not allow.
CREATE TABLE meta (name VARCHAR, value VARCHAR);

-- What was read.
CREATE TABLE report (
  key VARCHAR, page VARCHAR, id VARCHAR, url VARCHAR, title VARCHAR, published DATE, publisher VARCHAR,
  authors VARCHAR[], language VARCHAR, text VARCHAR, reader VARCHAR,
  origin VARCHAR, superseded_by VARCHAR);
CREATE TABLE sketch (report VARCHAR, published DATE, hash BIGINT);
CREATE TABLE appearance (
  actor VARCHAR, report VARCHAR, name VARCHAR, kind VARCHAR, country VARCHAR, sectors VARCHAR[], office VARCHAR,
  mentions INTEGER);

-- What was found in each report.
CREATE TABLE finding (
  key VARCHAR, report VARCHAR, block BIGINT, day DATE,
  kind VARCHAR, type VARCHAR, mode VARCHAR, state VARCHAR,
  actors VARCHAR[], recipients VARCHAR[], date VARCHAR, first DATE, last DATE, until VARCHAR,
  place VARCHAR, place_country VARCHAR, issues VARCHAR[], contexts VARCHAR[], words VARCHAR, attributed_to VARCHAR,
  level VARCHAR, duration VARCHAR, cameo VARCHAR, score DOUBLE, goldstein DOUBLE,
  soft BOOLEAN, told DATE, confidence DOUBLE, rule VARCHAR, reasons VARCHAR[]);
CREATE TABLE evidence (finding VARCHAR, report VARCHAR, part INTEGER, "begin" INTEGER, "end" INTEGER, quote VARCHAR);

-- What people said of it: only ever appended to.
CREATE TABLE correction (
  seq BIGINT, made TIMESTAMP, who VARCHAR, why VARCHAR, op VARCHAR, field VARCHAR, value VARCHAR, undoes BIGINT);
CREATE TABLE target (
  correction BIGINT, part INTEGER, finding VARCHAR, page VARCHAR, kind VARCHAR, type VARCHAR,
  "begin" INTEGER, "end" INTEGER, quote VARCHAR);

-- What the findings amount to together: made anew from the tables above.
CREATE TABLE item (
  key VARCHAR, block BIGINT, day DATE,
  kind VARCHAR, type VARCHAR, mode VARCHAR, state VARCHAR,
  actors VARCHAR[], recipients VARCHAR[], date VARCHAR, first DATE, last DATE, until VARCHAR,
  place VARCHAR, place_country VARCHAR, issues VARCHAR[], contexts VARCHAR[], words VARCHAR, attributed_to VARCHAR,
  level VARCHAR, duration VARCHAR, cameo VARCHAR, score DOUBLE, goldstein DOUBLE,
  confidence DOUBLE, rule VARCHAR, verdict VARCHAR, corrections BIGINT[], reports INTEGER, origins INTEGER);
CREATE TABLE member (item VARCHAR, finding VARCHAR, report VARCHAR, why VARCHAR);

-- A record as version 1 left it.
INSERT INTO meta VALUES ('version', '1');
INSERT INTO report VALUES ('a17d09c3e65b42f80b1c', 'p.example/a', 'a', 'https://p.example/a', 'Envoy recalled', DATE '2023-03-03', 'Paper',
  [], 'en', 'Peru recalled its envoy from Mexico.', 'rules 1', 'a17d09c3e65b42f80b1c', NULL);
INSERT INTO appearance VALUES ('PER', 'a17d09c3e65b42f80b1c', 'Peru', 'state', 'PER', [], NULL, 1);
INSERT INTO finding VALUES ('5be0c4a1d2f38e976a01', 'a17d09c3e65b42f80b1c', -1871618826806840846, DATE '2023-03-03', 'event', 'SANCTION', NULL, 'reported',
  ['PER'], ['MEX'], '2023-03-03', DATE '2023-03-03', DATE '2023-03-03', NULL, NULL, NULL, [], [], 'recalled', NULL,
  NULL, NULL, NULL, -6.0, NULL, false, DATE '2023-03-03', 0.8, 'recall', []);
INSERT INTO evidence VALUES ('5be0c4a1d2f38e976a01', 'a17d09c3e65b42f80b1c', 0, 0, 36, 'Peru recalled its envoy from Mexico.');
INSERT INTO correction VALUES (1, TIMESTAMP '2023-03-06 09:30:00', 'A. Clerk', NULL, 'confirm', NULL, NULL, NULL);
INSERT INTO target VALUES (1, 0, '5be0c4a1d2f38e976a01', 'p.example/a', 'event', 'SANCTION', 0, 36, 'Peru recalled its envoy from Mexico.');
INSERT INTO item VALUES ('5be0c4a1d2f38e976a01', -1871618826806840846, DATE '2023-03-03', 'event', 'SANCTION', NULL, 'reported',
  ['PER'], ['MEX'], '2023-03-03', DATE '2023-03-03', DATE '2023-03-03', NULL, NULL, NULL, [], [], 'recalled', NULL,
  NULL, NULL, NULL, -6.0, NULL, 0.8, 'recall', 'confirmed', [1], 1, 1);
INSERT INTO member VALUES ('5be0c4a1d2f38e976a01', '5be0c4a1d2f38e976a01', 'a17d09c3e65b42f80b1c', 'the first to be told of it');
