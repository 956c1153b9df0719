-- Version 4: a large record is added to and asked without reading its wide tables. A cell is a block and a day in one number,
-- the same that Block.cell makes; a number stands for a key, as Hash.keyNumber makes it. DuckDB looks into an index only where
-- one column is asked for. There are few indexes, of numbers: what is written when a record is closed grows with each.
-- Whoever alters an indexed table in a later version takes its indexes away first and makes them again after.
CREATE TABLE changed AS SELECT *, CAST('0x' || key[1:15] AS BIGINT) AS number FROM report;
DROP TABLE report;
ALTER TABLE changed RENAME TO report;
CREATE TABLE changed AS SELECT *, coalesce(country, actor) AS side,
  CAST('0x' || report[1:15] AS BIGINT) AS number FROM appearance;
DROP TABLE appearance;
ALTER TABLE changed RENAME TO appearance;
CREATE TABLE changed AS SELECT *, xor(block, (day - DATE '1970-01-01') * 1099511627689) AS cell FROM finding;
DROP TABLE finding;
ALTER TABLE changed RENAME TO finding;
CREATE TABLE changed AS SELECT *, CAST('0x' || finding[1:15] AS BIGINT) AS number FROM stretch;
DROP TABLE stretch;
ALTER TABLE changed RENAME TO stretch;
ALTER TABLE item ADD COLUMN cell BIGINT;
ALTER TABLE item ADD COLUMN number BIGINT;
ALTER TABLE member ADD COLUMN cell BIGINT;
ALTER TABLE party ADD COLUMN cell BIGINT;
ALTER TABLE party ADD COLUMN number BIGINT;
ALTER TABLE act ADD COLUMN cell BIGINT;

CREATE INDEX report_number ON report (number);
CREATE INDEX finding_cell ON finding (cell);
CREATE INDEX stretch_number ON stretch (number);
CREATE INDEX item_cell ON item (cell);
CREATE INDEX item_number ON item (number);

CREATE VIEW acts AS
SELECT item, first AS first_day, last AS last_day, source, target, score, goldstein, material, claimed FROM act;
