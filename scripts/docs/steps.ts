import type { Lifecycle } from './lifecycles.ts'

/** prisma/walls/lifecycles.sql: the steps of every table of moves, for the trigger that refuses any other. */
export function writeSteps(lifecycles: readonly Lifecycle[]): string {
  return `${head}
create function lifecycle_steps()
returns table (noun text, verb text, from_state text, to_state text, crosses boolean, cohort_state text) language sql immutable as
$$ values
${lifecycles.flatMap((one) => rowsOf(one, lifecycles)).join(',\n')}
$$;

${keeping}
${lifecycles
  .map(
    ({ noun }) =>
      `create trigger keep_to_steps after insert or update of state on "${tableOf(noun)}" for each row execute function keep_to_steps();`,
  )
  .join('\n')}

${hosted}

${below}
`
}

const tableOf = (noun: string) => `${noun[0]!.toUpperCase()}${noun.slice(1)}`

function rowsOf({ noun, begins, moves }: Lifecycle, all: readonly Lifecycle[]): string[] {
  const text = (state: string | null) => (state === null ? 'null::text' : `'${state}'`)
  const row = (verb: string, from: string | null, to: string, crosses = false, cohort: string | null = null) =>
    `  ('${tableOf(noun)}', '${verb}', ${text(from)}, '${to}', ${crosses}, ${text(cohort)})`
  return [
    ...begins.map((state) => row('begin', null, state)),
    ...Object.entries(moves).flatMap(([verb, { from, to, crosses, within = [] }]) =>
      to === undefined ? [] : from.map((state) => row(verb, state, to, crosses, cohortStateAfter(within, all))),
    ),
  ]
}

/** Where the move of a cohort has led it, of which another is part: the host makes that one on no other day. */
function cohortStateAfter(within: readonly string[], all: readonly Lifecycle[]): string | null {
  const [noun, verb] = within[0]?.split('.') ?? []
  return (noun === 'cohort' && all.find((one) => one.noun === noun)?.moves[verb!]?.to) || null
}

const head = `-- Written by \`npm run docs\` from the tables of moves in lib/*/lifecycle.ts. A test fails when it is stale.

-- Every step that a table has. Without a state to come from: a state in which a row is made. With a state of the cohort:
-- the step is part of the cohort's move into it.`

const keeping = `-- No state changes by a step that no table has, whatever the program does. Whoever owns the tables, alone or with
-- others, arranges what was: migrations, the demo, a history brought in. Asked after the walls, so that a foreign row is not told by its state.
create function keep_to_steps() returns trigger language plpgsql set search_path = public, pg_temp as
$$
declare v_from text;
begin
  if pg_has_role(session_user, (select relowner from pg_class where oid = tg_relid), 'usage') then return null; end if;
  if tg_op = 'UPDATE' then
    if new.state = old.state then return null; end if;
    v_from := old.state::text;
  end if;
  if not exists (select 1 from lifecycle_steps() s
      where s.noun = tg_table_name and s.from_state is not distinct from v_from and s.to_state = new.state::text) then
    raise exception 'no step of % leads from % to %', tg_table_name, coalesce(v_from, 'nothing'), new.state
      using errcode = 'check_violation';
  end if;
  return null;
end;
$$;`

const hosted = `-- The host makes a move on rows of every government of its cohort, where the table lets it cross that wall: on all rows
-- in a state that it goes from, or on one under its version; what is part of the cohort's own move, only after that.
-- How many moved.
create function move_hosted(p_noun text, p_verb text, p_cohort uuid, p_id uuid, p_version int) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  v_table text := upper(left(p_noun, 1)) || substr(p_noun, 2);
  v_from text[];
  v_to text;
  v_cohort text;
  v_rows int;
begin
  select array_agg(s.from_state), min(s.to_state), min(s.cohort_state) into v_from, v_to, v_cohort
    from lifecycle_steps() s where s.noun = v_table and s.verb = p_verb and s.crosses;
  if v_to is null then raise exception 'no move % of % crosses a wall', p_verb, v_table; end if;
  if not exists (select 1 from "Cohort" c where c.id = p_cohort and c."hostId" = any (actor_governments())
      and c.state::text = coalesce(v_cohort, c.state::text)) then
    return 0;
  end if;
  execute format('update %I set state = $1::%I, since = domain_now(), version = version + 1
    where "cohortId" = $2 and state::text = any ($3) and ($4 is null or id = $4 and version = $5)',
    v_table, v_table || 'State') using v_to, p_cohort, v_from, p_id, p_version;
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;`

const below = `-- Part of a delegation's own move: what hangs on it moves too, all rows in a state that the move goes from, as far as the
-- walls let whoever makes it. How many moved.
create function move_below(p_noun text, p_verb text, p_delegation uuid) returns int
language plpgsql set search_path = public, pg_temp as
$$
declare
  v_table text := upper(left(p_noun, 1)) || substr(p_noun, 2);
  v_from text[];
  v_to text;
  v_rows int;
begin
  select array_agg(s.from_state), min(s.to_state) into v_from, v_to
    from lifecycle_steps() s where s.noun = v_table and s.verb = p_verb and not s.crosses;
  if v_to is null then raise exception 'no move % of %', p_verb, v_table; end if;
  execute format('update %I set state = $1::%I, since = domain_now(), version = version + 1
    where "delegationId" = $2 and state::text = any ($3)', v_table, v_table || 'State') using v_to, p_delegation, v_from;
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;`
