-- What the role of backups may do: read every row of every table, and nothing else. Run after the walls and the rights of
-- the others, each time, with its role's name in place of :backup. Its policies name that role alone, so no other sees a
-- row more; BYPASSRLS would say the same, but only a superuser may give it.
revoke all on all tables in schema public, jobs from :backup;
revoke all on all functions in schema public from :backup;
grant usage on schema public, jobs to :backup;
grant select on all tables in schema public to :backup;
grant select on all sequences in schema public to :backup;
grant select on jobs.job, jobs.version to :backup;
do $$
declare v record;
begin
  for v in select c.oid::regclass as place from pg_class c
    where c.relkind in ('r', 'p') and c.relrowsecurity and (c.relnamespace = 'public'::regnamespace or c.oid = 'jobs.job'::regclass)
  loop execute format('create policy backed_up on %s for select to :backup using (true)', v.place); end loop;
end;
$$;
