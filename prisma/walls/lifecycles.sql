-- Written by `npm run docs` from the tables of moves in lib/*/lifecycle.ts. A test fails when it is stale.

-- Every step that a table has. Without a state to come from: a state in which a row is made. With a state of the cohort:
-- the step is part of the cohort's move into it.
create function lifecycle_steps()
returns table (noun text, verb text, from_state text, to_state text, crosses boolean, cohort_state text) language sql immutable as
$$ values
  ('Cohort', 'begin', null::text, 'draft', false, null::text),
  ('Cohort', 'open', 'draft', 'open', false, null::text),
  ('Cohort', 'select', 'open', 'selecting', false, null::text),
  ('Cohort', 'extend', 'open', 'open', false, null::text),
  ('Cohort', 'extend', 'selecting', 'open', false, null::text),
  ('Cohort', 'cancel', 'draft', 'cancelled', false, null::text),
  ('Cohort', 'cancel', 'open', 'cancelled', false, null::text),
  ('Cohort', 'cancel', 'selecting', 'cancelled', false, null::text),
  ('Cohort', 'close', 'selecting', 'closed', false, null::text),
  ('Delegation', 'begin', null::text, 'invited', false, null::text),
  ('Delegation', 'begin', null::text, 'preparing', false, null::text),
  ('Delegation', 'accept', 'invited', 'preparing', false, null::text),
  ('Delegation', 'decline', 'invited', 'declined', false, null::text),
  ('Delegation', 'decline', 'preparing', 'declined', false, null::text),
  ('Delegation', 'lapse', 'invited', 'declined', true, 'selecting'),
  ('Delegation', 'reinvite', 'declined', 'invited', true, null::text),
  ('Delegation', 'propose', 'preparing', 'proposed', false, null::text),
  ('Delegation', 'return', 'proposed', 'preparing', false, null::text),
  ('Delegation', 'approve', 'proposed', 'approved', false, null::text),
  ('Delegation', 'depart', 'approved', 'departed', false, null::text),
  ('Delegation', 'reopen', 'departed', 'approved', false, null::text),
  ('Delegation', 'complete', 'departed', 'completed', false, null::text),
  ('LineUp', 'begin', null::text, 'draft', false, null::text),
  ('LineUp', 'propose', 'draft', 'proposed', false, null::text),
  ('LineUp', 'return', 'proposed', 'returned', false, null::text),
  ('LineUp', 'approve', 'proposed', 'approved', false, null::text),
  ('Nomination', 'begin', null::text, 'draft', false, null::text),
  ('Nomination', 'submit', 'draft', 'submitted', false, null::text),
  ('Nomination', 'resubmit', 'returned', 'submitted', false, null::text),
  ('Nomination', 'withdraw', 'draft', 'withdrawn', false, null::text),
  ('Nomination', 'withdraw', 'submitted', 'withdrawn', false, null::text),
  ('Nomination', 'withdraw', 'verified', 'withdrawn', false, null::text),
  ('Nomination', 'withdraw', 'returned', 'withdrawn', false, null::text),
  ('Nomination', 'withdraw', 'assessed', 'withdrawn', false, null::text),
  ('Nomination', 'verify', 'submitted', 'verified', false, null::text),
  ('Nomination', 'return', 'submitted', 'returned', false, null::text),
  ('Nomination', 'declare_ineligible', 'submitted', 'ineligible', false, null::text),
  ('Nomination', 'reopen', 'verified', 'submitted', false, null::text),
  ('Nomination', 'reopen', 'ineligible', 'submitted', false, null::text),
  ('Nomination', 'assess', 'verified', 'assessed', false, null::text),
  ('Nomination', 'score_again', 'assessed', 'verified', false, null::text),
  ('Nomination', 'lapse', 'draft', 'lapsed', true, 'selecting'),
  ('Nomination', 'call_off', 'draft', 'lapsed', true, 'cancelled'),
  ('Nomination', 'call_off', 'submitted', 'lapsed', true, 'cancelled'),
  ('Nomination', 'call_off', 'returned', 'lapsed', true, 'cancelled'),
  ('Nomination', 'call_off', 'verified', 'lapsed', true, 'cancelled'),
  ('Nomination', 'call_off', 'assessed', 'lapsed', true, 'cancelled'),
  ('Nomination', 'close_off', 'draft', 'lapsed', true, 'closed'),
  ('Nomination', 'close_off', 'submitted', 'lapsed', true, 'closed'),
  ('Nomination', 'close_off', 'returned', 'lapsed', true, 'closed'),
  ('Nomination', 'close_off', 'verified', 'lapsed', true, 'closed'),
  ('Nomination', 'close_off', 'assessed', 'lapsed', true, 'closed'),
  ('Nomination', 'leave', 'draft', 'lapsed', false, null::text),
  ('Nomination', 'leave', 'submitted', 'lapsed', false, null::text),
  ('Nomination', 'leave', 'returned', 'lapsed', false, null::text),
  ('Nomination', 'leave', 'verified', 'lapsed', false, null::text),
  ('Nomination', 'leave', 'assessed', 'lapsed', false, null::text),
  ('Nomination', 'lapse_returned', 'returned', 'lapsed', false, null::text),
  ('Nomination', 'choose', 'verified', 'selected', false, null::text),
  ('Nomination', 'choose', 'assessed', 'selected', false, null::text),
  ('Nomination', 'hold_in_reserve', 'verified', 'reserve', false, null::text),
  ('Nomination', 'hold_in_reserve', 'assessed', 'reserve', false, null::text),
  ('Nomination', 'pass_over', 'verified', 'not_selected', false, null::text),
  ('Nomination', 'pass_over', 'assessed', 'not_selected', false, null::text),
  ('Participant', 'begin', null::text, 'confirmed', false, null::text),
  ('Participant', 'withdraw', 'confirmed', 'withdrawn', false, null::text),
  ('Participant', 'replace', 'confirmed', 'replaced', false, null::text),
  ('Participant', 'replace', 'withdrawn', 'replaced', false, null::text),
  ('Participant', 'depart', 'confirmed', 'departed', false, null::text),
  ('Participant', 'depart', 'no_show', 'departed', false, null::text),
  ('Participant', 'miss', 'confirmed', 'no_show', false, null::text),
  ('Participant', 'miss', 'departed', 'no_show', false, null::text),
  ('Participant', 'complete', 'departed', 'completed', false, null::text),
  ('Participant', 'call_off', 'confirmed', 'withdrawn', true, 'cancelled')
$$;

-- No state changes by a step that no table has, whatever the program does. Whoever owns the tables, alone or with
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
$$;
create trigger keep_to_steps after insert or update of state on "Cohort" for each row execute function keep_to_steps();
create trigger keep_to_steps after insert or update of state on "Delegation" for each row execute function keep_to_steps();
create trigger keep_to_steps after insert or update of state on "LineUp" for each row execute function keep_to_steps();
create trigger keep_to_steps after insert or update of state on "Nomination" for each row execute function keep_to_steps();
create trigger keep_to_steps after insert or update of state on "Participant" for each row execute function keep_to_steps();

-- The host makes a move on rows of every government of its cohort, where the table lets it cross that wall: on all rows
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
$$;

-- Part of a delegation's own move: what hangs on it moves too, all rows in a state that the move goes from, as far as the
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
$$;
