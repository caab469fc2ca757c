-- Who holds which role.

create policy seen on "Grant" for select using ("userId" = actor_user() or "governmentId" = any (actor_governments()) or actor_installs());
-- Whoever keeps the accounts of a government must see every role that they hold, also one over the installation:
-- otherwise a link could be made for an account that reaches further than its maker.
create policy of_own_accounts on "Grant" for select
  using (exists (select 1 from "User" u where u.id = "Grant"."userId" and u."governmentId" = any (actor_governments())));
create policy kept on "Grant" for insert with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy changed on "Grant" for update using ("governmentId" = any (actor_governments()) or actor_installs())
  with check ("governmentId" = any (actor_governments()) or actor_installs());

-- Roles that take effect only once a second person in office has confirmed them: those that decide about others, and the
-- one that hands roles out. lib/grants/roles.ts says the same, and a test compares them.
create function needs_second(p_role "Role") returns boolean language sql immutable as
$$ select p_role in ('verifier', 'cooperation_head', 'leadership', 'administrator') $$;

-- Whether a grant, if it is in effect, lets its holder confirm a role over this government.
create function confirms(p_held "Grant", p_government uuid) returns boolean language sql immutable as
$$ select p_held."confirmedAt" is not null and (p_held.scope = 'installation'
     or (p_held.scope = 'government' and p_held."governmentId" = p_government
       and p_held.role in ('administrator', 'cooperation_head', 'leadership'))) $$;

-- A role that needs a second person waits, unless nobody but the giver ever could have confirmed one here: the first of
-- an installation. Who gave it is whoever asks; nobody else is believed.
create function grant_begins() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  if request_begun() then
    new."createdById" := actor_user();
    new."confirmedById" := null;
    new."confirmedAt" := case when needs_second(new.role) and exists (
      select 1 from "Grant" g where confirms(g, new."governmentId") and g."userId" not in (new."userId", coalesce(actor_user(), new."userId"))
    ) then null else now() end;
  end if;
  return new;
end; $$;
create trigger grant_begins before insert on "Grant" for each row execute function grant_begins();

-- Confirms a role that waits: by somebody in office who neither gave it nor gets it, once its owner has set a password.
create function confirm_grant(p_grant uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v "Grant"; v_today date := (domain_now() at time zone 'Asia/Jakarta')::date;
begin
  select * into v from "Grant" g where g.id = p_grant and g."confirmedAt" is null and g."endedAt" is null for update;
  if not found then return 'gone'; end if;
  if actor_user() is null or actor_user() in (v."userId", v."createdById") or not exists (
    select 1 from "Grant" g where g."userId" = actor_user() and confirms(g, v."governmentId")
      and g."endedAt" is null and (g."endsOn" is null or g."endsOn" >= v_today)) then return 'notYours'; end if;
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
