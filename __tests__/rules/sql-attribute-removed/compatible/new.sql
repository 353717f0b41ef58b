CREATE TYPE addr AS (street text);
CREATE TYPE other AS (x text);
