-- Closing a call reaches across governments: the drafts of every delegation lapse with it, and what is sent
-- meanwhile must not slip past. Both functions cross a wall on purpose.

-- The host closes its call: drafts that were never sent lapse, those of joined governments too.
create function lapse_drafts(p_cohort uuid) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_rows int;
begin
  update "Nomination" n set state = 'lapsed', since = domain_now(), version = n.version + 1
    from "Cohort" c
    where c.id = p_cohort and c."hostId" = any (actor_governments()) and n."cohortId" = c.id and n.state = 'draft';
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;

-- The cohort's state, kept from changing until this transaction ends: for what is only allowed while it holds.
-- A joined government may not lock the host's row itself. Null when the actor has no part in the cohort.
create function hold_cohort(p_cohort uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_state text;
begin
  select c.state::text into v_state from "Cohort" c
    where c.id = p_cohort and (c."hostId" = any (actor_governments()) or c.id = any (actor_cohorts())) for share;
  return v_state;
end;
$$;
