-- What every table has, whatever prisma/walls says: run before the walls are made, and before a migration that is due.
-- 1 Everything that the walls once made goes: policies, triggers, views and functions of the schema public, and the
-- policies of the queue, whoever made them. What belongs to an extension stays, and a function that a table stands on (a constraint, an index, a
-- default) is the table's and came with its migration. Nothing goes by cascade: what else hangs on a wall is named.
-- 2 Each table has row-level security, forced, and lets through whoever owns it now.
do $$
declare v record;
begin
  for v in select polname, polrelid::regclass as place from pg_policy
    join pg_class c on c.oid = polrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'jobs')
  loop execute format('drop policy %I on %s', v.polname, v.place); end loop;

  for v in select tgname, tgrelid::regclass as place from pg_trigger
    join pg_class c on c.oid = tgrelid where c.relnamespace = 'public'::regnamespace and not tgisinternal
  loop execute format('drop trigger %I on %s', v.tgname, v.place); end loop;

  for v in select string_agg(c.oid::regclass::text, ', ') as names from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    having count(*) > 0
  loop execute format('drop view %s', v.names); end loop;

  for v in select string_agg(p.oid::regprocedure::text, ', ') as names from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
      and not exists (select from pg_depend d where d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid
        and d.classid in ('pg_constraint'::regclass, 'pg_attrdef'::regclass, 'pg_class'::regclass))
    having count(*) > 0
  loop execute format('drop routine %s', v.names); end loop;

  for v in select c.oid::regclass as name, pg_get_userbyid(c.relowner) as owner from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  loop
    execute format('alter table %s enable row level security, force row level security', v.name);
    execute format('create policy owner_all on %s to %I using (true) with check (true)', v.name, v.owner);
  end loop;
end;
$$;
