-- Three walls made narrower: what a joint cohort shows of its people, whose trail a row may be written to, and how
-- often one's own password may be guessed.

-- 1 The name list. A policy gives whole rows, so who goes is shared through a view, which has only the shared columns.
-- It belongs to the owner of the tables and looks past the policies; its own condition is the wall, and its WITH keeps
-- it from taking writes.
drop policy name_list on "Participant";
create view "NameListEntry" with (security_barrier) as
  with going as (select id, "cohortId", "delegationId", "governmentId", state, "isHead", position,
    "titleFront", name, "titleBack", post, "agencyName"
  from "Participant"
  where "cohortId" = any (actor_cohorts()) and state in ('confirmed', 'departed', 'completed'))
  select * from going;

-- 2 The trail. A row goes to the actor's own governments, or to one that takes part in a cohort with one of them
-- (the host moves seats of a joined government, and both trails tell). Rows of no government stay open.
create function actor_home() returns uuid language sql stable as
$$ select u."governmentId" from "User" u where u.id = actor_user() $$;
create function concerns_actor(p_cohort uuid, p_government uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from "Delegation" d where d."cohortId" = p_cohort
     and (d."governmentId" = p_government or d."hostId" = p_government)
     and (d."cohortId" = any (actor_cohorts()) or d."hostId" = any (actor_governments()))) $$;
drop policy as_oneself on "AuditEvent";
create policy as_oneself on "AuditEvent" for insert with check (
  request_begun() and "actorId" is not distinct from actor_user()
  and ("governmentId" is null or "governmentId" = any (actor_governments()) or actor_installs()
    or "governmentId" = actor_home() or concerns_actor("cohortId", "governmentId")));

-- 3 One's own password. A try to name it counts like a try to sign in: 5 in 15 minutes from within the account, and
-- together with those from outside 15. It counts as failed until the password is really changed.
create function count_password_try() returns boolean
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_account text;
begin
  select encode(sha256(convert_to(coalesce(u.email, u.id::text), 'UTF8')), 'hex') into v_account from "User" u where u.id = actor_user();
  if v_account is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended(v_account, 1));
  if (select count(*) from "SignInAttempt" where "accountHash" = v_account and address = 'own account' and not succeeded and at > now() - interval '15 minutes') >= 5
  or (select count(*) from "SignInAttempt" where "accountHash" = v_account and not succeeded and at > now() - interval '15 minutes') >= 15 then
    return false;
  end if;
  insert into "SignInAttempt" ("accountHash", address, succeeded) values (v_account, 'own account', false);
  return true;
end;
$$;
create or replace function set_own_password(p_password_hash text, p_keep_token_hash text) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "User" set "passwordHash" = p_password_hash, version = version + 1 where id = actor_user();
  delete from "Session" where "userId" = actor_user() and "tokenHash" <> p_keep_token_hash;
  update "SignInAttempt" set succeeded = true where id = (
    select max(t.id) from "SignInAttempt" t join "User" u on u.id = actor_user()
    where t.address = 'own account' and t."accountHash" = encode(sha256(convert_to(coalesce(u.email, u.id::text), 'UTF8')), 'hex'));
end; $$;
