-- The tables of a record, version 1. What each column means stands in docs/schema.md; people read the views.
-- No constraint is declared that the program keeps itself: derived rows are deleted and written again in one transaction.
CREATE TABLE meta (name VARCHAR, value VARCHAR);

-- What was read.
CREATE TABLE report (
  key VARCHAR, page VARCHAR, id VARCHAR, url VARCHAR, title VARCHAR, published DATE, publisher VARCHAR,
  authors VARCHAR[], language VARCHAR, text VARCHAR, reader VARCHAR,
  origin VARCHAR, superseded_by VARCHAR);
CREATE TABLE sketch (report VARCHAR, published DATE, band INTEGER, hash BIGINT);
CREATE TABLE appearance (
  actor VARCHAR, report VARCHAR, name VARCHAR, kind VARCHAR, country VARCHAR, sectors VARCHAR[], office VARCHAR,
  mentions INTEGER);

-- What was found in each report.
CREATE TABLE finding (
  key VARCHAR, report VARCHAR, kind VARCHAR, type VARCHAR, mode VARCHAR, state VARCHAR,
  actors VARCHAR[], recipients VARCHAR[], date VARCHAR, first DATE, last DATE, until VARCHAR,
  place VARCHAR, place_country VARCHAR, issues VARCHAR[], contexts VARCHAR[], words VARCHAR, attributed_to VARCHAR,
  level VARCHAR, duration VARCHAR, cameo VARCHAR, score DOUBLE, goldstein DOUBLE,
  soft BOOLEAN, told DATE, confidence DOUBLE, rule VARCHAR, reasons VARCHAR[],
  block VARCHAR, day DATE);
CREATE TABLE evidence (finding VARCHAR, report VARCHAR, part INTEGER, "begin" INTEGER, "end" INTEGER, quote VARCHAR);

-- What people said of it: only ever appended to.
CREATE TABLE correction (
  seq BIGINT, at TIMESTAMP, who VARCHAR, why VARCHAR, op VARCHAR, target VARCHAR[], field VARCHAR, value VARCHAR,
  undoes BIGINT);

-- What the findings amount to together: made anew from the tables above.
CREATE TABLE item (
  key VARCHAR, kind VARCHAR, type VARCHAR, mode VARCHAR, state VARCHAR,
  actors VARCHAR[], recipients VARCHAR[], date VARCHAR, first DATE, last DATE, until VARCHAR,
  place VARCHAR, place_country VARCHAR, issues VARCHAR[], contexts VARCHAR[], words VARCHAR, attributed_to VARCHAR,
  level VARCHAR, duration VARCHAR, cameo VARCHAR, score DOUBLE, goldstein DOUBLE,
  confidence DOUBLE, rule VARCHAR, verdict VARCHAR, reports INTEGER, origins INTEGER,
  block VARCHAR, day DATE);
CREATE TABLE member (item VARCHAR, finding VARCHAR, why VARCHAR, block VARCHAR, day DATE);

CREATE INDEX report_key ON report (key);
CREATE INDEX report_page ON report (page);
CREATE INDEX finding_block ON finding (block);
CREATE INDEX item_block ON item (block);
CREATE INDEX member_block ON member (block);
CREATE INDEX sketch_hash ON sketch (hash);
