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
