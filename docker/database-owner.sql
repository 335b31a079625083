-- A new database: makes the role that it belongs to. It may make the application's login and is no superuser, since row-level
-- security does not bind those. The superuser is left for upkeep from inside the container, and can no longer sign in from outside.
\set ON_ERROR_STOP on
\getenv password POSTGRES_PASSWORD
create role klubba login createrole password :'password';
alter database klubba owner to klubba;
alter role postgres password null;
