-- CreateEnum
CREATE TYPE "LinkAnswer" AS ENUM ('asked', 'disputed');

-- AlterTable
ALTER TABLE "Activation" ADD COLUMN     "answer" "LinkAnswer",
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "passwordSetAt" TIMESTAMPTZ(3);

-- 1 The owner of an account is told of every link with which somebody else could set the password. The list is asked
-- by a function, because its maker may belong to another government, and the answer is the owner's alone to give.
create function own_links() returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$
  select coalesce(jsonb_agg(to_jsonb(l) order by l."madeAt" desc), '[]') from (
    select a.id, a."createdAt" as "madeAt", a."passwordSetAt", a.answer, a."answeredAt",
      coalesce(u.name, '–') as "byName", coalesce(u.post, '–') as "byPost"
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

-- As before, and the link says that a password was set through it, and the trail through which link.
create or replace function activate(p_token_hash text, p_email text, p_password_hash text) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_row record;
begin
  select a.id, a."userId", u.email into v_row from "Activation" a join "User" u on u.id = a."userId"
    where a."tokenHash" = p_token_hash and a."usedAt" is null and a."expiresAt" > now() and u."disabledAt" is null for update of a;
  if not found then return 'gone'; end if;
  if v_row.email is null and exists (select 1 from "User" where email = lower(p_email)) then return 'taken'; end if;
  update "User" set "passwordHash" = p_password_hash, email = coalesce(email, lower(p_email)), version = version + 1 where id = v_row."userId";
  update "Activation" set "usedAt" = now(), "passwordSetAt" = now() where id = v_row.id;
  delete from "Session" where "userId" = v_row."userId";
  insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId", after)
    select domain_now(), name, post, 'account.activate', 'user', id, "governmentId", jsonb_build_object('activationId', v_row.id)
    from "User" where id = v_row."userId";
  return 'done';
end;
$$;

-- 2 The trail has it when an account was tried too often: once a quarter of an hour, by nobody known.
create function tell_lock_out(p_user uuid) returns void language sql security definer set search_path = public, pg_temp as
$$
  insert into "AuditEvent" (outcome, "domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId")
  select 'denied', domain_now(), '–', '–', 'session.limited', 'user', u.id, u."governmentId" from "User" u
  where u.id = p_user and not exists (select 1 from "AuditEvent" e
    where e."subjectId" = u.id and e.action = 'session.limited' and e.at > now() - interval '15 minutes')
$$;
create or replace function begin_sign_in(p_email text, p_account_hash text, p_address text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_user_id uuid; v_hash text; v_try bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_account_hash, 1));
  if (select count(*) from "SignInAttempt" where "accountHash" = p_account_hash and address = p_address and not succeeded and at > now() - interval '15 minutes') >= 5
  or (select count(*) from "SignInAttempt" where "accountHash" = p_account_hash and not succeeded and at > now() - interval '15 minutes') >= 15
  or (select count(*) from "SignInAttempt" where address = p_address and not succeeded and at > now() - interval '15 minutes') >= 30 then
    perform tell_lock_out((select u.id from "User" u where u.email = lower(p_email)));
    return jsonb_build_object('limited', true);
  end if;
  insert into "SignInAttempt" ("accountHash", address, succeeded) values (p_account_hash, p_address, false) returning id into v_try;
  select u.id, u."passwordHash" into v_user_id, v_hash from "User" u where u.email = lower(p_email) and u."disabledAt" is null and u."passwordHash" is not null;
  return jsonb_build_object('limited', false, 'attempt', v_try, 'userId', v_user_id, 'passwordHash', v_hash);
end;
$$;
create or replace function count_password_try() returns boolean
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_account text;
begin
  select encode(sha256(convert_to(coalesce(u.email, u.id::text), 'UTF8')), 'hex') into v_account from "User" u where u.id = actor_user();
  if v_account is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended(v_account, 1));
  if (select count(*) from "SignInAttempt" where "accountHash" = v_account and address = 'own account' and not succeeded and at > now() - interval '15 minutes') >= 5
  or (select count(*) from "SignInAttempt" where "accountHash" = v_account and not succeeded and at > now() - interval '15 minutes') >= 15 then
    perform tell_lock_out(actor_user());
    return false;
  end if;
  insert into "SignInAttempt" ("accountHash", address, succeeded) values (v_account, 'own account', false);
  return true;
end;
$$;
-- Whoever reads the trail of what belongs to no cohort: newest first, within one government.
create index "AuditEvent_governmentId_outside_idx" on "AuditEvent" ("governmentId", id desc) where "cohortId" is null and "nominationId" is null;
