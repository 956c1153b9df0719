-- The courses of matters, as tables of one session: Followed fills them when they are asked for, and their views are as the others.
CREATE OR REPLACE TEMP TABLE course (
  key VARCHAR, kind VARCHAR, state VARCHAR, since DATE, due DATE, steps INTEGER, first DATE, last DATE);
CREATE OR REPLACE TEMP TABLE step (
  course VARCHAR, number INTEGER, kind VARCHAR, item VARCHAR, day DATE, state VARCHAR, why VARCHAR, quote VARCHAR);
CREATE OR REPLACE TEMP VIEW courses AS
SELECT key, kind, state, since, due, steps, first AS first_day, last AS last_day FROM temp.course;
CREATE OR REPLACE TEMP VIEW steps AS
SELECT course, number, kind, item, day, state, why, quote FROM temp.step;
