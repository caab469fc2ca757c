-- The roles and the database of an own PostgreSQL (15 or newer), as its superuser: psql -f deploy/roles.sql, with the
-- passwords in the environment. The owner migrates; web, worker and backup are weak, and three: whoever
-- may begin a job may be anybody, and whoever makes backups reads everything.
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
\getenv worker_password WORKER_PASSWORD
\getenv backup_password BACKUP_PASSWORD
create role mig login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role app login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password :'app_password';
create role worker login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password :'worker_password';
create role backup login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password :'backup_password';
create database angkatan owner mig;
revoke temporary on database angkatan from public;
