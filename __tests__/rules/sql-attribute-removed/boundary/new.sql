CREATE TYPE addr AS (street text, city text);
ALTER TYPE addr ADD ATTRIBUTE zip text;
ALTER TYPE addr RENAME ATTRIBUTE city TO town;
