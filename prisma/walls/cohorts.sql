-- A cohort is its host's; a shared one shows itself, its rules and criteria to everybody who takes part.

create policy host on "Cohort" using ("hostId" = any (actor_governments()));
create policy shared_cohort on "Cohort" for select using (id = any (actor_cohorts()));
create policy published on "Cohort" for select using (request_begun() and state <> 'draft');

create policy host on "EligibilityRule" using ("hostId" = any (actor_governments()));
create policy shared_cohort on "EligibilityRule" for select using ("cohortId" = any (actor_cohorts()));

create policy host on "Criterion" using ("hostId" = any (actor_governments()));
create policy shared_cohort on "Criterion" for select using ("cohortId" = any (actor_cohorts()));

-- What reaches across governments: each of these crosses a wall on purpose ------------------------------

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

-- Who of those that go would be away twice on a day if all days moved by so many: names from the shared name list.
create function find_shift_overlaps(p_cohort uuid, p_days int) returns setof text
language sql stable security definer set search_path = public, pg_temp as
$$
  select distinct p.name
    from "Participant" p
    join "Cohort" c on c.id = p."cohortId" and c."hostId" = any (actor_governments())
    join "AwayPeriod" own on own."participantId" = p.id and own."freedAt" is null
    join "AwayPeriod" other on other."personId" = own."personId" and other.id <> own.id and other."freedAt" is null
      and other."startsOn" <= own."endsOn" + p_days and other."endsOn" >= own."startsOn" + p_days
    where p."cohortId" = p_cohort
    order by p.name
$$;

-- The host moves its cohort by so many days, before any roll call closes: every delegation's planned days, journeys,
-- ceremonies and days away move with the training. Marks already made for the old day are taken back by marks of their
-- own. Null when the cohort was changed meanwhile, else how many days away moved.
create function shift_cohort(p_cohort uuid, p_version int, p_days int, p_deadline date) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_moved int;
begin
  update "Cohort" set "trainingStartsOn" = "trainingStartsOn" + p_days, "trainingEndsOn" = "trainingEndsOn" + p_days,
      "deadlineOn" = case when state = 'open' then p_deadline else "deadlineOn" end, version = version + 1
    where id = p_cohort and version = p_version and "hostId" = any (actor_governments()) and state in ('open', 'selecting');
  if not found then return null; end if;
  -- Taking every delegation makes a roll call that is closing, or an approval, wait and then find its version gone.
  update "Delegation" set "leavesOn" = "leavesOn" + p_days, "returnsOn" = "returnsOn" + p_days, version = version + 1
    where "cohortId" = p_cohort;
  if exists (select 1 from "Delegation" where "cohortId" = p_cohort and state in ('departed', 'completed')) then
    return null;
  end if;
  update "JourneyLeg" set "departsOn" = "departsOn" + p_days, "arrivesOn" = "arrivesOn" + p_days where "cohortId" = p_cohort;
  update "DepartureEvent" set day = day + p_days, version = version + 1 where "cohortId" = p_cohort;
  update "ScheduleItem" set day = day + p_days where "cohortId" = p_cohort;
  insert into "RollCallMark" (id, "delegationId", "governmentId", "participantId", mark, "byId", "byName", "markedAt")
    select gen_random_uuid(), p."delegationId", p."governmentId", p.id, 'undo', u.id, u.name, domain_now()
    from "Participant" p join "User" u on u.id = actor_user()
    where p."cohortId" = p_cohort and exists (select 1 from "RollCallMark" m where m."participantId" = p.id);
  update "AwayPeriod" a set "startsOn" = a."startsOn" + p_days, "endsOn" = a."endsOn" + p_days
    from "Participant" p where a."participantId" = p.id and p."cohortId" = p_cohort and a."freedAt" is null;
  get diagnostics v_moved = row_count;
  return v_moved;
end;
$$;
