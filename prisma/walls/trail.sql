-- The trail: everybody appends to it as themselves, and nobody changes it.

create policy own_government on "AuditEvent" for select using ("governmentId" = any (actor_governments()));
-- A row goes to the actor's own governments, or to one that takes part in a cohort with one of them (the host moves
-- seats of a joined government, and both trails tell). Rows of no government stay open.
create policy as_oneself on "AuditEvent" for insert with check (
  request_begun() and "actorId" is not distinct from actor_user()
  and ("governmentId" is null or "governmentId" = any (actor_governments()) or actor_installs()
    or "governmentId" = actor_home() or concerns_actor("cohortId", "governmentId")));
create function concerns_actor(p_cohort uuid, p_government uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from "Delegation" d where d."cohortId" = p_cohort
     and (d."governmentId" = p_government or d."hostId" = p_government)
     and (d."cohortId" = any (actor_cohorts()) or d."hostId" = any (actor_governments()))) $$;

create trigger append_only before update or delete on "AuditEvent" for each row execute function append_only();
create trigger append_only_all before truncate on "AuditEvent" for each statement execute function append_only();

-- Both times of a trail row are the database's.
create function stamp_trail() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  if current_setting('app.begun', true) = 'on' then new.at := now(); new."domainAt" := domain_now(); end if;
  return new;
end; $$;
create trigger stamp_trail before insert on "AuditEvent" for each row execute function stamp_trail();
