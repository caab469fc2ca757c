import type pg from 'pg'

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
}
export type Part = keyof typeof questions
export const parts = Object.keys(questions) as Part[]

export async function catalogue(client: pg.Client, part: Part): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(questions[part])
  return rows.map(({ line }) => line).sort()
}
