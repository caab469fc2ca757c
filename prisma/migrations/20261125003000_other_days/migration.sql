-- Other days for a cohort reach across governments: every delegation's planned days, journeys, ceremonies and days
-- away move with the training. Both functions cross a wall on purpose, for the host alone.

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

-- The host moves its cohort by so many days, before any roll call closes. Marks already made for the old day are
-- taken back by marks of their own. Null when the cohort was changed meanwhile, else how many days away moved.
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
