-- Who holds which role.

create policy seen on "Grant" for select using ("userId" = actor_user() or "governmentId" = any (actor_governments()) or actor_installs());
-- Whoever keeps the accounts of a government must see every role that they hold, also one over the installation:
-- otherwise a link could be made for an account that reaches further than its maker.
create policy of_own_accounts on "Grant" for select
  using (exists (select 1 from "User" u where u.id = "Grant"."userId" and u."governmentId" = any (actor_governments())));
create policy kept on "Grant" for insert with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy changed on "Grant" for update using ("governmentId" = any (actor_governments()) or actor_installs())
  with check ("governmentId" = any (actor_governments()) or actor_installs());

create policy own_government on "AccountPaste" using ("governmentId" = any (actor_governments()));

-- Roles that take effect only once a second person in office has confirmed them: those that decide about others, and the
-- one that hands roles out. lib/grants/roles.ts says the same, and a test compares them.
create function needs_second(p_role "Role") returns boolean language sql immutable as
$$ select p_role in ('verifier', 'cooperation_head', 'leadership', 'administrator') $$;

-- The day where a grant is held: it begins with the first of its days there and ends with the last.
create function grant_day(p_government uuid) returns date language sql stable security definer set search_path = public, pg_temp as
$$ select (domain_now() at time zone coalesce((select g.zone from "Government" g where g.id = p_government), installation_zone()))::date $$;

-- Whether a grant is in effect. That of a deputy is so on its days only, and no longer than the role that it stands in for.
create function grant_holds(p "Grant") returns boolean language sql stable security definer set search_path = public, pg_temp as
$$
  select p."endedAt" is null and p."confirmedAt" is not null
    and (p."startsOn" is null or p."startsOn" <= grant_day(p."governmentId"))
    and (p."endsOn" is null or p."endsOn" >= grant_day(p."governmentId"))
    and (p."standsInForId" is null or exists (select 1 from "Grant" o where o.id = p."standsInForId"
      and o."endedAt" is null and o."confirmedAt" is not null and (o."endsOn" is null or o."endsOn" >= grant_day(o."governmentId"))))
$$;

-- Roles in which somebody else may stand in for a time, and whoever may say so of another's; lib/grants/deputies.ts says
-- the same, and a test compares them.
create function may_be_deputised(p_role "Role") returns boolean language sql immutable as
$$ select p_role in ('agency_hr', 'agency_head', 'verifier', 'cohort_officer', 'cooperation_head', 'leadership', 'liaison_officer') $$;
create function names_deputies(p_role "Role", p_wanted "Role") returns boolean language sql immutable as
$$ select p_role = 'administrator' or p_role = 'cooperation_head' and p_wanted in ('cohort_officer', 'liaison_officer') $$;

-- Whether the grant of a deputy is what it stands in for, held by somebody else, and given by whoever may.
create function deputy_fits(p "Grant") returns boolean language sql stable security definer set search_path = public, pg_temp as
$$
  select may_be_deputised(p.role) and exists (select 1 from "Grant" o where o.id = p."standsInForId" and o."standsInForId" is null
    and o."endedAt" is null and o."confirmedAt" is not null and o."userId" <> p."userId"
    and (o.role, o.scope, o."governmentId", o."agencyId", o."delegationId") is not distinct from (p.role, p.scope, p."governmentId", p."agencyId", p."delegationId")
    and (actor_user() = o."userId" or actor_user() <> p."userId" and exists (select 1 from "Grant" g where g."userId" = actor_user()
      and g."standsInForId" is null and g."governmentId" = p."governmentId" and names_deputies(g.role, p.role) and grant_holds(g))))
$$;

-- Whether a grant, if it is in effect, lets its holder confirm a role over this government.
create function confirms(p_held "Grant", p_government uuid) returns boolean language sql immutable as
$$ select p_held."confirmedAt" is not null and p_held."standsInForId" is null and (p_held.scope = 'installation'
     or (p_held.scope = 'government' and p_held."governmentId" = p_government
       and p_held.role in ('administrator', 'cooperation_head', 'leadership'))) $$;

-- A role that needs a second person waits, unless nobody but the giver ever could have confirmed one here: the first of
-- an installation. A deputy always waits: there is somebody for whom they stand in. Who gave it is whoever asks; nobody
-- else is believed.
create function grant_begins() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  if request_begun() then
    if new."standsInForId" is not null and not deputy_fits(new) then
      raise exception 'this is no deputy of that role: constraint "Grant_deputy_fits"' using errcode = '23514';
    end if;
    new."createdById" := actor_user();
    new."confirmedById" := null;
    new."confirmedAt" := case when needs_second(new.role) and (new."standsInForId" is not null or exists (
      select 1 from "Grant" g where confirms(g, new."governmentId") and g."userId" not in (new."userId", coalesce(actor_user(), new."userId"))
    )) then null else now() end;
  end if;
  return new;
end; $$;
create trigger grant_begins before insert on "Grant" for each row execute function grant_begins();

-- Confirms a role that waits: by somebody in office who neither gave it nor gets it, once its owner has set a password.
create function confirm_grant(p_grant uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v "Grant";
begin
  select * into v from "Grant" g where g.id = p_grant and g."confirmedAt" is null and g."endedAt" is null for update;
  if not found then return 'gone'; end if;
  if actor_user() is null or actor_user() in (v."userId", v."createdById") or not exists (
    select 1 from "Grant" g where g."userId" = actor_user() and confirms(g, v."governmentId") and grant_holds(g)
  ) then return 'notYours'; end if;
  if not exists (select 1 from "User" u where u.id = v."userId" and u."passwordHash" is not null and u."disabledAt" is null) then
    return 'notActivated';
  end if;
  update "Grant" set "confirmedAt" = now(), "confirmedById" = actor_user() where id = p_grant;
  return 'done';
end;
$$;

-- Which of these accounts have been activated by their owner: the hash itself is for nobody to see.
create function activated(p_users uuid[]) returns uuid[] language sql stable security definer set search_path = public, pg_temp as
$$ select coalesce(array_agg(u.id), '{}') from "User" u where u.id = any (p_users) and u."passwordHash" is not null
     and (u.id = actor_user() or u."governmentId" = any (actor_governments()) or actor_installs()) $$;

-- A link was made for the account as it was: whoever made it must not get, through it, a role that came later.
create function role_ends_links() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "Activation" set "usedAt" = now() where "userId" = new."userId" and "usedAt" is null
    and "createdById" is distinct from actor_user();
  return null;
end; $$;
create trigger role_ends_links after insert or update of "confirmedAt" on "Grant" for each row execute function role_ends_links();

-- Whoever leaves an agency leaves the roles that came with the post: with a move those that do not reach over the new
-- agency, with leaving all. In the same transaction, and in the trail by their own rows; their sessions end. Only what
-- reaches over the installation stays, so that no entry in a register leaves it without anybody.
create function person_ends_grants() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare v record; v_why "GrantEnd" := case when new.active then 'transferred' else 'left' end;
begin
  for v in select g.* from "Grant" g join "User" u on u.id = g."userId"
      where u."personId" = new.id and u."governmentId" = new."governmentId" and g."endedAt" is null and g.scope <> 'installation'
        and (g."endsOn" is null or g."endsOn" >= grant_day(g."governmentId"))
        and not (v_why = 'transferred' and g.scope = 'agency' and agency_reaches(g."agencyId", new."agencyId")) order by g.id loop
    update "Grant" set "endedAt" = domain_now(), "endedBecause" = v_why where id = v.id;
    delete from "Session" where "userId" = v."userId";
    insert into "AuditEvent" ("domainAt", "actorId", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId", before, after)
      select domain_now(), u.id, coalesce(u.name, '–'), coalesce(u.post, '–'), 'grant.end', 'grant', v.id, v."governmentId",
        jsonb_strip_nulls(jsonb_build_object('userId', v."userId", 'role', v.role, 'agencyId', v."agencyId")),
        jsonb_build_object('because', v_why)
      from (select actor_user() as id) asked left join "User" u on u.id = asked.id;
  end loop;
  return null;
end; $$;
-- At the end of the transaction, where the trail is written: its chain is held for a moment only.
create constraint trigger person_ends_grants after update of "agencyId", active on "Person" deferrable initially deferred for each row
  when (old."agencyId" is distinct from new."agencyId" or old.active and not new.active) execute function person_ends_grants();

-- Whether an agency is another one or stands above it.
create function agency_reaches(p_above uuid, p_agency uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$
  with recursive up as (
    select a.id, a."parentId" from "Agency" a where a.id = p_agency
    union select a.id, a."parentId" from "Agency" a join up on a.id = up."parentId")
  select exists (select 1 from up where up.id = p_above)
$$;
