CREATE DOMAIN label AS varchar(9);
