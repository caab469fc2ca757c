-- Who sees and asks for what in the queue (schema jobs, which pg-boss makes): run after the walls, each time. A job says
-- in its row who asked for it, and the database says that it is so: nobody asks in another's name, nor for the clock's work
-- but the administrator of the installation.
alter table jobs.job enable row level security;
alter table jobs.job_common enable row level security;
create policy asked on jobs.job for insert with check (data ->> 'actorId' = actor_user()::text and (name <> all (clock_jobs()) or actor_installs()));
create policy asked on jobs.job_common for insert with check (data ->> 'actorId' = actor_user()::text and (name <> all (clock_jobs()) or actor_installs()));
create policy own on jobs.job for select using (data ->> 'actorId' = actor_user()::text or actor_installs());
create policy own on jobs.job_common for select using (data ->> 'actorId' = actor_user()::text or actor_installs());
revoke all on all functions in schema jobs from public;
