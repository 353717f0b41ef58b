CREATE DOMAIN name AS text;
