-- Accounts, sessions and links. No row of them is written but by the functions here, or within one's own government.

create policy seen on "User" for select using (id = actor_user() or "governmentId" = any (actor_governments()) or actor_installs());
create policy kept on "User" for insert with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy changed on "User" for update using ("governmentId" = any (actor_governments()) or actor_installs())
  with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy self on "Session" for select using ("userId" = actor_user());
create policy kept on "Activation" using ("governmentId" = any (actor_governments()) or actor_installs())
  with check ("governmentId" = any (actor_governments()) or actor_installs());
-- Counted by the functions below. Read are those of a known account alone, by its owner and within its government: what
-- strangers typed is nobody's to see.
create policy seen on "SignInAttempt" for select using ("userId" = actor_user() or exists (
  select 1 from "User" u where u.id = "userId" and (u."governmentId" = any (actor_governments()) or actor_installs())));
create policy nobody on "KnownDevice" using (false);

-- A link was made for one address, one owner and an open account: with any of them it ends. So it does with a password.
create function change_ends_links() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "Activation" set "usedAt" = now() where "userId" = new.id and "usedAt" is null;
  return null;
end; $$;
create trigger change_ends_links after update of email, "personId", "disabledAt", "passwordHash", "passwordDueAt", "governmentId" on "User"
  for each row when ((old.email, old."personId", old."disabledAt", old."passwordHash", old."passwordDueAt", old."governmentId")
    is distinct from (new.email, new."personId", new."disabledAt", new."passwordHash", new."passwordDueAt", new."governmentId"))
  execute function change_ends_links();

-- Who decides about others stays who they are: else the rules about oneself would have nobody to look at.
create function owner_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  if request_begun() and exists (select 1 from "Grant" g where g."userId" = new.id and g."endedAt" is null
      and (g."endsOn" is null or g."endsOn" >= grant_day(g."governmentId"))
      and g.role in ('verifier', 'assessor', 'cooperation_head', 'leadership')) then
    raise exception 'an account that decides keeps its owner: constraint "User_owner_stays"' using errcode = '23514';
  end if;
  return new;
end; $$;
create trigger owner_stays before update of "personId" on "User" for each row
  when (old."personId" is not null and new."personId" is distinct from old."personId") execute function owner_stays();

-- 1 Without a session -------------------------------------------------------------------------------

-- Counts a try as failed before the password is even looked at, so that parallel guessing is bounded too: 5 in 15
-- minutes for an account from one place; from anywhere but its known devices 15 for an account, and 30 from an address.
-- What strangers try never counts against a device that the owner has used: it is a place of its own.
create function begin_sign_in(p_email text, p_account_hash text, p_address text, p_device_hash text, p_shown_address text, p_device text)
returns jsonb language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_user "User"; v_try bigint; v_known boolean; v_place text;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_account_hash, 1));
  select * into v_user from "User" u where u.email = lower(p_email);
  v_known := exists (select 1 from "KnownDevice" d
    where d."userId" = v_user.id and d."tokenHash" = p_device_hash and d."lastUsedAt" > now() - interval '180 days');
  v_place := case when v_known then 'device ' || p_device_hash else p_address end;
  if wrong_tries(p_account_hash, v_place) >= 5
  or not v_known and (wrong_tries(p_account_hash, null) >= 15 or wrong_tries(null, v_place) >= 30) then
    perform tell_lock_out(v_user.id);
    insert into "SignInAttempt" ("accountHash", address, succeeded, limited, "userId", "shownAddress", device)
      select p_account_hash, v_place, false, true, v_user.id, p_shown_address, left(p_device, 200) where v_user.id is not null and not exists (
        select 1 from "SignInAttempt" t where t."accountHash" = p_account_hash and t.limited and t.at > now() - interval '15 minutes');
    return jsonb_build_object('limited', true);
  end if;
  -- A row for every address alike, known or not: what is kept and how long it takes tells nobody which has an account.
  insert into "SignInAttempt" ("accountHash", address, succeeded, "userId", "shownAddress", device)
    values (p_account_hash, v_place, false, v_user.id, p_shown_address, left(p_device, 200)) returning id into v_try;
  if v_user."disabledAt" is not null or v_user."passwordDueAt" is not null or v_user."passwordHash" is null then v_user := null; end if;
  return jsonb_build_object('limited', false, 'attempt', v_try, 'userId', v_user.id, 'passwordHash', v_user."passwordHash");
end;
$$;

-- How often a password was wrong in the last quarter of an hour: of an account, from a place, or both.
create function wrong_tries(p_account_hash text, p_place text) returns int language sql stable security definer set search_path = public, pg_temp as
$$
  select count(*)::int from "SignInAttempt" t where not t.succeeded and not t.limited and t.method <> 'forgot' and t.at > now() - interval '15 minutes'
    and (p_account_hash is null or t."accountHash" = p_account_hash) and (p_place is null or t.address = p_place)
$$;

-- The trail has it when an account was tried too often: once a quarter of an hour, by nobody known.
create function tell_lock_out(p_user uuid) returns void language sql security definer set search_path = public, pg_temp as
$$
  insert into "AuditEvent" (outcome, "domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId")
  select 'denied', domain_now(), '–', '–', 'session.limited', 'user', u.id, u."governmentId" from "User" u
  where u.id = p_user and not exists (select 1 from "AuditEvent" e
    where e."subjectId" = u.id and e.action = 'session.limited' and e.at > now() - interval '15 minutes')
$$;

-- Opens a session, and knows this device from now on. Of an account's sessions the ten used last stay, of its devices
-- twenty. Without a try (null) a password was set just now, through a link or at the very beginning: the log has that too.
create function open_session(p_attempt bigint, p_user uuid, p_token_hash text, p_device text, p_device_hash text,
  p_method "SignInMethod", p_shown_address text) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_phone boolean;
begin
  update "SignInAttempt" set succeeded = true where id = p_attempt;
  if p_attempt is null then
    insert into "SignInAttempt" ("accountHash", address, succeeded, "userId", method, "shownAddress", device)
      select account_hash(u), 'link', true, u.id, p_method, p_shown_address, left(p_device, 200) from "User" u where u.id = p_user;
  end if;
  insert into "KnownDevice" ("userId", "tokenHash") values (p_user, p_device_hash)
    on conflict ("userId", "tokenHash") do update set "lastUsedAt" = now();
  delete from "KnownDevice" where "userId" = p_user and "tokenHash" not in (
    select d."tokenHash" from "KnownDevice" d where d."userId" = p_user order by d."lastUsedAt" desc, d."tokenHash" limit 20);
  -- A participant's own phone stays signed in for 30 days; an office signs in each day.
  v_phone := not exists (select 1 from "Grant" g where g."userId" = p_user and g."endedAt" is null);
  insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
  values (gen_random_uuid(), p_user, p_token_hash, left(p_device, 200),
    now() + case when v_phone then interval '30 days' else interval '12 hours' end, case when v_phone then 43200 else 30 end);
  delete from "Session" where "userId" = p_user and id not in (
    select s.id from "Session" s where s."userId" = p_user
    order by s."tokenHash" = p_token_hash desc, s."lastSeenAt" desc, s.id limit 10);
end;
$$;

create function touch_session(p_token_hash text) returns void language sql security definer set search_path = public, pg_temp as
$$ update "Session" set "lastSeenAt" = now() where "tokenHash" = p_token_hash $$;
create function end_session(p_token_hash text) returns void language sql security definer set search_path = public, pg_temp as
$$ delete from "Session" where "tokenHash" = p_token_hash $$;

-- By what tries for an account are counted.
create function account_hash(p "User") returns text language sql immutable as
$$ select encode(sha256(convert_to(coalesce(p.email, p.id::text), 'UTF8')), 'hex') $$;
-- Whether a session holds: neither over nor left alone for too long.
create function session_holds(p "Session") returns boolean language sql stable as
$$ select p."expiresAt" > now() and p."lastSeenAt" + make_interval(mins => p."idleMinutes") > now() $$;

-- What an activation link is for, while it holds.
create function find_activation(p_token_hash text) returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$
  select jsonb_build_object('name', u.name, 'post', u.post, 'email', u.email, 'kind', a.kind, 'government', g.name)
  from "Activation" a join "User" u on u.id = a."userId" left join "Government" g on g.id = u."governmentId"
  where a."tokenHash" = p_token_hash and a."usedAt" is null and a."expiresAt" > now() and u."disabledAt" is null
$$;

-- Sets the password (and the address, where there was none) once; every older session ends. The link says that a
-- password was set through it, and the trail through which link.
create function activate(p_token_hash text, p_email text, p_password_hash text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_row record;
begin
  select a.id, a."userId", u.email into v_row from "Activation" a join "User" u on u.id = a."userId"
    where a."tokenHash" = p_token_hash and a."usedAt" is null and a."expiresAt" > now() and u."disabledAt" is null for update of a;
  if not found then return '{"outcome": "gone"}'; end if;
  if v_row.email is null and exists (select 1 from "User" where email = lower(p_email)) then return '{"outcome": "taken"}'; end if;
  update "User" set "passwordHash" = p_password_hash, "passwordDueAt" = null, email = coalesce(email, lower(p_email)), version = version + 1
    where id = v_row."userId";
  update "Activation" set "usedAt" = now(), "passwordSetAt" = now() where id = v_row.id;
  delete from "Session" where "userId" = v_row."userId";
  delete from "KnownDevice" where "userId" = v_row."userId";
  insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId", after)
    select domain_now(), name, post, 'account.activate', 'user', id, "governmentId", jsonb_build_object('activationId', v_row.id)
    from "User" where id = v_row."userId";
  return jsonb_build_object('outcome', 'done', 'userId', v_row."userId");
end;
$$;

-- Somebody has forgotten a password and asks for a link by mail, to the address that the account has. What comes back is
-- the same for every address; how often is bounded for an address of an account, known or not, and for where it came from.
-- None is made for an account that decides or did (its links are reserved), that was never activated, is locked, or whose
-- phone was lost, since what is lost may read the mail. The link has no maker: its owner is told of it all the same.
create function forget_password(p_email text, p_account_hash text, p_address text, p_shown_address text, p_device text, p_activation uuid, p_token_hash text)
returns text language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_user "User";
begin
  perform pg_advisory_xact_lock(hashtextextended(p_account_hash, 3));
  if (select count(*) from "SignInAttempt" t where t.method = 'forgot' and t."accountHash" = p_account_hash and t.at > now() - interval '1 day') >= 3
  or (select count(*) from "SignInAttempt" t where t.method = 'forgot' and t.address = p_address and t.at > now() - interval '15 minutes') >= 10 then
    return 'limited';
  end if;
  select * into v_user from "User" u where u.email = lower(p_email);
  insert into "SignInAttempt" ("accountHash", address, succeeded, "userId", method, "shownAddress", device)
    values (p_account_hash, p_address, false, v_user.id, 'forgot', p_shown_address, left(p_device, 200));
  if v_user.id is null or v_user."disabledAt" is not null or v_user."passwordHash" is null or v_user."passwordDueAt" is not null
    or exists (select 1 from "Grant" g where g."userId" = v_user.id and g.role in ('verifier', 'cooperation_head', 'leadership')) then
    return 'asked';
  end if;
  insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt", "createdAt")
    values (p_activation, v_user.id, v_user."governmentId", 'reset', p_token_hash, now() + interval '1 hour', now());
  perform mail_link(p_activation);
  insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId", after)
    values (domain_now(), '–', '–', 'account.forgot', 'user', v_user.id, v_user."governmentId", jsonb_build_object('activationId', p_activation));
  return 'asked';
end;
$$;

-- The first page of an empty installation: the government and its administrator, once.
create function create_first_administrator(p_government jsonb, p_user jsonb) returns uuid
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_government uuid := gen_random_uuid(); v_user uuid := gen_random_uuid();
begin
  lock table "Government", "User" in share row exclusive mode;
  if exists (select 1 from "User") or exists (select 1 from "Government") then return null; end if;
  insert into "Installation" (id) values (1) on conflict do nothing;
  insert into "Government" (id, name, "shortName", kind, zone, city, "cooperationUnit", "personnelUnit")
    values (v_government, p_government ->> 'name', p_government ->> 'shortName', (p_government ->> 'kind')::"GovernmentKind",
      p_government ->> 'zone', p_government ->> 'city', p_government ->> 'cooperationUnit', p_government ->> 'personnelUnit');
  insert into "User" (id, email, name, post, "passwordHash", "governmentId")
    values (v_user, lower(p_user ->> 'email'), p_user ->> 'name', p_user ->> 'post', p_user ->> 'passwordHash', v_government);
  insert into "Grant" (id, "userId", role, scope) values (gen_random_uuid(), v_user, 'administrator', 'installation');
  insert into "Grant" (id, "userId", role, scope, "governmentId") values (gen_random_uuid(), v_user, 'administrator', 'government', v_government);
  insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId")
    values (domain_now(), p_user ->> 'name', p_user ->> 'post', 'installation.begin', 'government', v_government, v_government);
  return v_user;
end;
$$;

-- 2 One's own account, and those that one keeps -------------------------------------------------------

create function own_password_hash() returns text language sql stable security definer set search_path = public, pg_temp as
$$ select "passwordHash" from "User" where id = actor_user() $$;

-- A try to name the own password counts like a try to sign in: 5 in 15 minutes from within the account, and together
-- with those from outside 15. It counts as failed until the password is really changed.
create function count_password_try(p_shown_address text, p_device text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_account text;
begin
  select account_hash(u) into v_account from "User" u where u.id = actor_user();
  if v_account is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended(v_account, 1));
  if wrong_tries(v_account, 'own account') >= 5 or wrong_tries(v_account, null) >= 15 then
    perform tell_lock_out(actor_user());
    return false;
  end if;
  insert into "SignInAttempt" ("accountHash", address, succeeded, "userId", method, "shownAddress", device)
    values (v_account, 'own account', false, actor_user(), 'own_password', p_shown_address, left(p_device, 200));
  return true;
end;
$$;

create function set_own_password(p_password_hash text, p_keep_token_hash text) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "User" set "passwordHash" = p_password_hash, "passwordDueAt" = null, version = version + 1 where id = actor_user();
  delete from "Session" where "userId" = actor_user() and "tokenHash" <> p_keep_token_hash;
  update "SignInAttempt" set succeeded = true where id = (
    select max(t.id) from "SignInAttempt" t join "User" u on u.id = actor_user()
    where t.address = 'own account' and t."accountHash" = account_hash(u));
end; $$;

-- Where one is signed in: the sessions that hold, the one used last first.
create function own_sessions() returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'device', s.device, 'createdAt', s."createdAt", 'lastSeenAt', s."lastSeenAt")
    order by s."lastSeenAt" desc, s.id), '[]')
  from "Session" s where s."userId" = actor_user() and session_holds(s)
$$;

-- Ends one's sessions but the one that is kept; how many there were that still held.
create function end_other_sessions(p_keep_token_hash text) returns int
language sql security definer set search_path = public, pg_temp as
$$
  with gone as (delete from "Session" s where s."userId" = actor_user() and s."tokenHash" <> p_keep_token_hash returning session_holds(s) as held)
  select (count(*) filter (where held))::int from gone
$$;

-- A device is lost: the password that it may remember opens nothing any more, and no device is known. The session in which
-- that is said stays, and until a new password is set it is nobody's but that (take_scope).
create function lose_device(p_keep_token_hash text) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "User" set "passwordDueAt" = now(), version = version + 1 where id = actor_user();
  delete from "KnownDevice" where "userId" = actor_user();
  return end_other_sessions(p_keep_token_hash);
end; $$;

-- Chooses the one role in which this session acts from now on: a grant that holds, "participant", or all (null).
create function wear_hat(p_token_hash text, p_hat text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "Session" s set hat = p_hat where s."tokenHash" = p_token_hash and s."userId" = actor_user()
    and (p_hat is null or p_hat = 'participant' or exists (
      select 1 from "Grant" g where g."userId" = actor_user() and g.id::text = p_hat and grant_holds(g)));
  return found;
end; $$;

-- Whether an account is one that the actor keeps.
create function keeps_account(p "User") returns boolean language sql stable as
$$ select p."governmentId" = any (actor_governments()) or actor_installs() $$;

-- How many sessions of an account hold, for whoever keeps it.
create function count_sessions_of(p_user uuid) returns int language sql stable security definer set search_path = public, pg_temp as
$$ select count(*)::int from "Session" s join "User" u on u.id = s."userId" where u.id = p_user and keeps_account(u) and session_holds(s) $$;

-- What became of the newest link of an account, for whoever keeps it: whether a password was set through it, and how its
-- mail stands. Whether it was opened, nobody looks.
create function last_link(p_user uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$
  select jsonb_build_object('madeAt', a."createdAt", 'mail', (select m.state from "Mail" m where m."activationId" = a.id order by m."createdAt" desc limit 1),
    'state', case when a."passwordSetAt" is not null then 'used' when a."usedAt" is not null or a."expiresAt" <= now() then 'gone' else 'open' end)
  from "Activation" a join "User" u on u.id = a."userId" where u.id = p_user and keeps_account(u) order by a."createdAt" desc, a.id desc limit 1
$$;

-- Whether an account wants a new password before anything else; its keeper may ask, and say so of it: a lost phone told by telephone.
create function is_password_due(p_user uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from "User" u where u.id = p_user and (u.id = actor_user() or keeps_account(u)) and u."passwordDueAt" is not null) $$;
create function require_new_password(p_user uuid) returns void language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "User" u set "passwordDueAt" = now() where u.id = p_user and keeps_account(u) and u."passwordHash" is not null;
  if found then delete from "KnownDevice" where "userId" = p_user; end if;
end; $$;

-- Ends every session of an account that the actor keeps: disabled, or its grants changed.
create function end_sessions_of(p_user uuid) returns void language sql security definer set search_path = public, pg_temp as
$$ delete from "Session" s using "User" u where s."userId" = u.id and u.id = p_user
   and (u.id = actor_user() or u."governmentId" = any (actor_governments()) or actor_installs()) $$;

-- The owner of an account is told of every link with which somebody else could set the password. The list is asked by
-- a function, because its maker may belong to another government, and the answer is the owner's alone to give.
create function own_links() returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$
  select coalesce(jsonb_agg(to_jsonb(l) order by l."madeAt" desc), '[]') from (
    select a.id, a."createdAt" as "madeAt", a."passwordSetAt", a.answer, a."answeredAt",
      case when a."createdById" is not null then coalesce(u.name, '–') end as "byName",
      case when a."createdById" is not null then coalesce(u.post, '–') end as "byPost"
    from "Activation" a left join "User" u on u.id = a."createdById"
    where a."userId" = actor_user() and a.kind = 'reset' and a."createdById" is distinct from a."userId"
    order by a."createdAt" desc limit 20) l
$$;

-- Answers one of them, once. A link that its owner disputes stops working.
create function answer_own_link(p_link uuid, p_answer "LinkAnswer") returns boolean
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "Activation" set answer = p_answer, "answeredAt" = now(),
    "usedAt" = case when p_answer = 'disputed' then coalesce("usedAt", now()) else "usedAt" end
  where id = p_link and "userId" = actor_user() and kind = 'reset' and answer is null;
  return found;
end; $$;
