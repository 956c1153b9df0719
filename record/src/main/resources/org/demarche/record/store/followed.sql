-- Version 7: the courses of matters are kept with the items that they are made of. A strand says on which others the course of an
-- item can hang (follow.Strand), so that few courses are made anew where items change; its print tells whether an item did. A step
-- holds how the matter stands after it, so that it can be told how it stood on a day: as far as was heard until then.
CREATE TABLE strand (
  strand BIGINT, first DATE, last DATE, asks BOOLEAN, tells BOOLEAN, begins BOOLEAN, print BIGINT,
  number BIGINT, cell BIGINT, day DATE);
CREATE TABLE course (
  number BIGINT, key VARCHAR, kind VARCHAR, state VARCHAR, since DATE, due DATE, steps INTEGER, first DATE, told DATE, heard DATE);
CREATE TABLE step (
  course BIGINT, place INTEGER, number BIGINT, key VARCHAR, told DATE, day DATE, state VARCHAR, stands VARCHAR, due DATE,
  why VARCHAR);

CREATE VIEW courses AS
SELECT key, kind,
  CASE WHEN due < (SELECT max(published) FROM report WHERE superseded_by IS NULL) THEN 'lapsed, no report' ELSE state END AS state,
  since, due, steps, first AS first_day, coalesce(due, since) AS last_day
FROM course;

CREATE VIEW steps AS
SELECT c.key AS course, s.place AS number, c.kind, s.key AS item, s.day, s.state,
  -- what a matter begins with belongs to it by no rule
  CASE WHEN s.place > 1 THEN s.why END AS why, e.quote
FROM step s JOIN course c ON c.number = s.course JOIN stretch e ON e.number = s.number AND e.part = 0;
