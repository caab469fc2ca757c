-- Who goes: the own government's, oneself, and for the head of a delegation whom they lead.

create policy own_government on "Participant" using ("governmentId" = any (actor_governments()));
create policy self on "Participant" for select using ("personId" = actor_person());
create policy led on "Participant" for update using ("delegationId" = any (actor_delegations())) with check ("delegationId" = any (actor_delegations()));
create policy led_all on "Participant" for select using ("delegationId" = any (actor_delegations()));

create policy own_government on "ParticipantChange" using ("governmentId" = any (actor_governments()));
create policy led on "ParticipantChange" for insert with check (exists (
  select 1 from "Participant" p where p.id = "participantId" and p."delegationId" = any (actor_delegations())));
create trigger append_only before update or delete on "ParticipantChange" for each row execute function append_only();

create policy own_government on "RedoItem" using ("governmentId" = any (actor_governments()));

-- The name list of a joint cohort. A policy gives whole rows, so who goes is shared through a view, which has only the
-- shared columns. It belongs to the owner of the tables and looks past the policies; its own condition is the wall, and
-- its WITH keeps it from taking writes.
create view "NameListEntry" with (security_barrier) as
  with going as (select id, "cohortId", "delegationId", "governmentId", state, "isHead", position,
    "titleFront", name, "titleBack", post, "agencyName"
  from "Participant"
  where "cohortId" = any (actor_cohorts()) and state in ('confirmed', 'departed', 'completed'))
  select * from going;

-- What somebody reads of an own place that is no longer theirs: how and when it ended, and the words that were meant for
-- them. It began to end with the first change: who had withdrawn before being replaced withdrew.
create view "LeftPlace" with (security_barrier) as
  with own as (select p.id, p."cohortId", p."delegationId", coalesce(c.told, '') as told,
      coalesce(c.kind, case p.state when 'replaced' then 'replace' when 'no_show' then 'no_show' else 'withdraw' end::"ParticipantChangeKind") as kind,
      case when p.state = 'no_show' then p.since else coalesce(c.at, p.since) end as "leftAt"
    from "Participant" p
    left join lateral (select f.kind, f.told, f.at from "ParticipantChange" f
      where f."participantId" = p.id and f.kind <> 'add' order by f.at, f.id limit 1) c on true
    where p."personId" = actor_person() and p.state in ('withdrawn', 'no_show', 'replaced')
      and not exists (select 1 from "Participant" again where again."personId" = p."personId"
        and again."delegationId" = p."delegationId" and again.state in ('confirmed', 'departed', 'completed', 'did_not_complete')))
  select * from own;

-- Rule 1, confirmed participants never exceed the seats: the counter is kept here, the check stands on Delegation.
create function keep_seats() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_delta int := 0; v_delegation uuid;
begin
  if tg_op <> 'INSERT' then
    v_delegation := old."delegationId";
    if old.state in ('confirmed', 'departed', 'completed', 'did_not_complete') then v_delta := v_delta - 1; end if;
  end if;
  if tg_op <> 'DELETE' then
    v_delegation := new."delegationId";
    if new.state in ('confirmed', 'departed', 'completed', 'did_not_complete') then v_delta := v_delta + 1; end if;
  end if;
  if v_delta <> 0 then update "Delegation" set taken = taken + v_delta where id = v_delegation; end if;
  return null;
end;
$$;
create trigger keep_seats after insert or update of state or delete on "Participant" for each row execute function keep_seats();

create function participant_stays() returns trigger language plpgsql as
$$ begin
  if new."delegationId" <> old."delegationId" or new."personId" <> old."personId" then raise exception 'a participant keeps delegation and person'; end if;
  return new;
end; $$;
create trigger participant_stays before update on "Participant" for each row execute function participant_stays();

-- The host has called its cohort off: whoever was to go, in every government, is free on those days, and a row says why.
-- How many they are.
create function release_confirmed(p_cohort uuid, p_reason text) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_now timestamptz := domain_now(); v_rows int;
begin
  if not exists (select 1 from "Cohort" c where c.id = p_cohort and c.state = 'cancelled' and c."hostId" = any (actor_governments())) then
    return 0;
  end if;
  perform 1 from "Participant" p where p."cohortId" = p_cohort and p.state = 'confirmed' order by p.id for update;
  insert into "ParticipantChange" (id, "participantId", "governmentId", kind, reason, "byId", "byName", at)
    select gen_random_uuid(), p.id, p."governmentId", 'withdraw', p_reason, u.id, u.name, v_now
    from "Participant" p join "User" u on u.id = actor_user() where p."cohortId" = p_cohort and p.state = 'confirmed';
  get diagnostics v_rows = row_count;
  update "AwayPeriod" a set "freedAt" = v_now from "Participant" p
    where a."participantId" = p.id and p."cohortId" = p_cohort and p.state = 'confirmed';
  return v_rows;
end;
$$;
