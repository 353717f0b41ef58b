CREATE TYPE old AS ENUM ('sad', 'ok');
ALTER TYPE old RENAME TO mood;
