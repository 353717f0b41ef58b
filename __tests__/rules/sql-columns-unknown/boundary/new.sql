CREATE TABLE users (LIKE people);
