-- A delegation belongs to two: its host offers the seats, its own government makes every other move.

create policy shared_cohort on "Delegation" for select using (
  "hostId" = any (actor_governments()) or "governmentId" = any (actor_governments()) or "cohortId" = any (actor_cohorts()));
create policy published on "Delegation" for select using (
  request_begun() and exists (select 1 from "Cohort" c where c.id = "Delegation"."cohortId" and c.state <> 'draft'));
create policy host_offers on "Delegation" for insert with check ("hostId" = any (actor_governments()));
create policy own_moves on "Delegation" for update
  using ("governmentId" = any (actor_governments()) or id = any (actor_delegations()))
  with check ("governmentId" = any (actor_governments()) or id = any (actor_delegations()));

-- What the host does to a delegation of its cohort: each crosses a wall on purpose ------------------------

-- The host changes the seats of any delegation of its cohort; below the seats taken the check refuses.
create function set_delegation_seats(p_delegation uuid, p_seats int, p_version int) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_rows int;
begin
  update "Delegation" set seats = p_seats, version = version + 1
    where id = p_delegation and version = p_version and "hostId" = any (actor_governments());
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;
