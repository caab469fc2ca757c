import type pg from 'pg'

const ofExtension = (catalog: string, id: string) =>
  `exists (select from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${id} and e.deptype = 'e')`

/** What makes up a database, one text for each thing; its name stands first. */
const questions = {
  column: `
    select table_name || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid join information_schema.tables t
      on t.table_name = c.relname and t.table_schema = 'public' and t.table_type = 'BASE TABLE'
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and c.relname <> '_prisma_migrations'`,
  key: `
    select conname || ' on ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('p', 'f') and conrelid::regclass::text <> '_prisma_migrations'`,
  index: `
    select indexname || ' ' || indexdef as line from pg_indexes where schemaname = 'public' and tablename <> '_prisma_migrations'
      and indexdef not like '%USING gist%'`,
  enum: `
    select t.typname || ' ' || string_agg(e.enumlabel, ' ' order by e.enumsortorder) as line
    from pg_type t join pg_enum e on e.enumtypid = t.oid where t.typnamespace = 'public'::regnamespace group by t.typname`,
  check: `
    select conname || ' on ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'x')`,
  policy: `
    select p.tablename || '.' || policyname || ' ' || permissive || ' ' || cmd
      || ' to ' || case when roles = array[tableowner] then 'its owner' else roles::text end
      || coalesce(' using ' || qual, '') || coalesce(' check ' || with_check, '') as line
    from pg_policies p join pg_tables t using (schemaname, tablename) where schemaname = 'public'`,
  function: `
    select p.proname || ' ' || pg_get_functiondef(p.oid) || ' may: ' || has_function_privilege('app', p.oid, 'execute')
      || exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0) as line
    from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p') and not ${ofExtension('pg_proc', 'p.oid')}`,
  view: `
    select viewname || ' ' || definition || coalesce(c.reloptions::text, '') as line
    from pg_views join pg_class c on c.oid = format('%I.%I', schemaname, viewname)::regclass where schemaname = 'public'`,
  trigger: `
    select c.relname || '.' || tgname || ' ' || pg_get_triggerdef(t.oid) || ' ' || tgenabled::text as line from pg_trigger t
    join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'public'::regnamespace and not tgisinternal`,
  security: `
    select relname || ' enabled ' || relrowsecurity || ' forced ' || relforcerowsecurity as line
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
}
export type Part = keyof typeof questions
/** What the schema's language can say. */
export const parts = ['column', 'key', 'index', 'enum'] as const
/** What prisma/walls makes. */
export const wallParts = ['policy', 'function', 'view', 'trigger', 'security'] as const
export const allParts = Object.keys(questions) as Part[]

export async function catalogue(client: pg.Client, part: Part): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(questions[part])
  return rows.map(({ line }) => line).sort()
}

/** What one database has and the other has not, by name. */
export async function differences(one: pg.Client, other: pg.Client, asked: readonly Part[] = allParts) {
  const found: Partial<Record<Part, string[]>> = {}
  for (const part of asked) {
    const [here, there] = [await catalogue(one, part), await catalogue(other, part)]
    const lines = [...here.filter((line) => !there.includes(line)), ...there.filter((line) => !here.includes(line))]
    if (lines.length > 0) found[part] = [...new Set(lines.map((line) => line.split(' ')[0]!))].sort()
  }
  return found
}
