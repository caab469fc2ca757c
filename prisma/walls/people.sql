-- The register of a government: its own, with oneself, and for the head of a delegation whom they lead.

-- Asked once a statement (the inner select), not once a person: a search reads every row of the register, and the
-- scope cost ten times the search (docs/decisions/0030-names-are-read-not-indexed.md).
create policy own_government on "Person" using ("governmentId" = any ((select actor_governments())::uuid[]));
create policy self on "Person" for select using (id = (select actor_person()));
create policy led on "Person" for select using (id in (
  select p."personId" from "Participant" p where p."delegationId" = any ((select actor_delegations())::uuid[])));

create policy own_government on "Performance" using ("governmentId" = any (actor_governments()));
create policy own_government on "Discipline" using ("governmentId" = any (actor_governments()));
create policy own_government on "PeoplePaste" using ("governmentId" = any (actor_governments()));

create policy own_government on "AwayPeriod" using ("governmentId" = any (actor_governments()));
create policy self on "AwayPeriod" for select using ("personId" = actor_person());
create policy led on "AwayPeriod" for select using ("delegationId" = any (actor_delegations()));
create policy led_free on "AwayPeriod" for update using ("delegationId" = any (actor_delegations())) with check ("delegationId" = any (actor_delegations()));

-- One waiter at a time for a person: without it racing inserts deadlock and cost a second each.
create function lock_person() returns trigger language plpgsql as
$$ begin perform pg_advisory_xact_lock(hashtextextended(new."personId"::text, 0)); return new; end; $$;
create trigger lock_person before insert or update on "AwayPeriod" for each row execute function lock_person();

-- Whether the actor has asked to see a person's discipline in the last five minutes, as the trail has it.
create function discipline_shown(p_person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from "AuditEvent" e where e."subjectId" = p_person and e."actorId" = actor_user()
     and e.action = 'person.show-discipline' and e.outcome = 'done' and e.at > now() - interval '5 minutes') $$;
