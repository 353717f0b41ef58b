CREATE VIEW users AS SELECT 1::bigint AS id;
