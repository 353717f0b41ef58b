CREATE TYPE addr AS (street text, town text);
