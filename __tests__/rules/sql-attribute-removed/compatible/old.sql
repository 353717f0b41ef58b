CREATE TYPE addr AS (street text);
