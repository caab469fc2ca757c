-- Takes everything of Angkatan out of a database, within the transaction of a restore that puts another state in its
-- place: tables, views, functions and types of the schema public. What belongs to an extension stays.
do $$
declare v record;
begin
  for v in select c.oid::regclass as name, c.relkind from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and not c.relispartition
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by c.relkind = 'v' desc
  loop execute format('drop %s if exists %s cascade', case when v.relkind = 'v' then 'view' else 'table' end, v.name); end loop;

  for v in select c.oid::regclass as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
  loop execute format('drop sequence if exists %s', v.name); end loop;

  for v in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  loop execute format('drop routine if exists %s cascade', v.name); end loop;

  for v in select t.oid::regtype as name from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
      and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
  loop execute format('drop type if exists %s cascade', v.name); end loop;
end;
$$;
