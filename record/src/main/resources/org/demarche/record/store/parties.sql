-- Version 2: what the questions lean on.
-- Who has a part in which item, and what one side did to another; made anew with the items. Rejected items have no part in it.
-- A party's days are those of the item, else that of its report.
CREATE TABLE party (
  item VARCHAR, kind VARCHAR, actor VARCHAR, side VARCHAR, role VARCHAR, first DATE, last DATE);
CREATE TABLE act (
  item VARCHAR, first DATE, last DATE, source VARCHAR, target VARCHAR, score DOUBLE, goldstein DOUBLE,
  material BOOLEAN, claimed BOOLEAN);
