-- Who is told what, in the app and by mail: the outbox is written in the transaction of the change itself.

create policy own on "Notification" for select using ("userId" = actor_user());
create policy read on "Notification" for update using ("userId" = actor_user()) with check ("userId" = actor_user());
create policy kept on "Mail" for select using ("governmentId" = any (actor_governments()) or actor_installs());
create policy own on "NotificationChoice" using ("userId" = actor_user()) with check ("userId" = actor_user());
create policy seen on "Holiday" for select using (request_begun());
create policy kept on "Holiday" for insert with check (actor_installs());
create policy dropped on "Holiday" for delete using (actor_installs());

-- 1 Working days ------------------------------------------------------------------------------------

-- National holidays and joint leave by the joint decrees of three ministers, for the years whose decree is out; what
-- comes later, and local days, whoever administers the installation adds as rows.
create function national_holidays() returns date[] language sql immutable as
$$ select array[
  '2024-01-01', '2024-02-08', '2024-02-09', '2024-03-11', '2024-03-12', '2024-03-29', '2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11',
  '2024-04-12', '2024-04-15', '2024-05-01', '2024-05-09', '2024-05-10', '2024-05-23', '2024-05-24', '2024-06-17', '2024-06-18', '2024-09-16',
  '2024-12-25', '2024-12-26',
  '2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-03-28', '2025-03-31', '2025-04-01', '2025-04-02', '2025-04-03', '2025-04-04',
  '2025-04-07', '2025-04-18', '2025-05-01', '2025-05-12', '2025-05-13', '2025-05-29', '2025-05-30', '2025-06-06', '2025-06-09', '2025-06-27',
  '2025-08-18', '2025-09-05', '2025-12-25', '2025-12-26',
  '2026-01-01', '2026-01-16', '2026-02-16', '2026-02-17', '2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24', '2026-04-03',
  '2026-05-01', '2026-05-14', '2026-05-15', '2026-05-27', '2026-05-28', '2026-06-01', '2026-06-16', '2026-08-17', '2026-08-25', '2026-12-24',
  '2026-12-25']::date[] $$;

create function is_workday(p_day date) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select extract(isodow from p_day) < 6 and p_day <> all (national_holidays()) and not exists (select from "Holiday" h where h.day = p_day) $$;

-- How many working days have passed since a day: none on the day itself.
create function workdays_since(p_since date, p_today date) returns int language sql stable as
$$ select count(*)::int from generate_series(p_since + 1, p_today, interval '1 day') d where is_workday(d::date) $$;

-- The moment itself within office hours of a place (07.30 to 16.00 of a working day), else the beginning of the next.
create function next_office_time(p_at timestamptz, p_zone text) returns timestamptz
language plpgsql stable as
$$ declare v_local timestamp := p_at at time zone p_zone;
begin
  for look in 1..60 loop
    if is_workday(v_local::date) and v_local::time < '16:00' then
      return greatest(v_local, v_local::date + time '07:30') at time zone p_zone;
    end if;
    v_local := v_local::date + 1 + time '00:00';
  end loop;
  return p_at;
end; $$;

-- 2 Telling -----------------------------------------------------------------------------------------

-- Open accounts by what is asked: by name ("users", "persons"), by a role that holds today over a government ("roles",
-- "governments"; of agency roles all, or those of "agencies" and above), over the installation ("installation"), who
-- goes with delegations ("going"), and who heads them ("heads").
create function people_to_tell(p_to jsonb) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as
$$
declare
  v_above uuid[];
begin
  if p_to ? 'agencies' then
    with recursive above as (
      select a.id, a."parentId" from "Agency" a where a.id in (select t::uuid from jsonb_array_elements_text(p_to -> 'agencies') t)
      union select a.id, a."parentId" from "Agency" a join above b on a.id = b."parentId")
    select array_agg(id) into v_above from above;
  end if;
  return query select u.id from "User" u where u."disabledAt" is null and (
    p_to -> 'users' ? u.id::text or p_to -> 'persons' ? u."personId"::text
    or exists (select from "Participant" p where p."personId" = u."personId" and p.state in ('confirmed', 'departed')
      and (p_to -> 'going' ? p."delegationId"::text or p."isHead" and p_to -> 'heads' ? p."delegationId"::text))
    or exists (select from "Grant" g where g."userId" = u.id and grant_holds(g) and p_to -> 'roles' ? g.role::text
      and (p_to ? 'installation' and g.scope = 'installation'
        or p_to -> 'governments' ? g."governmentId"::text and (g.scope = 'government'
          or g.scope = 'agency' and (not p_to ? 'agencies' or g."agencyId" = any (v_above))))));
end; $$;

-- Tells people, as the change that it is about is made: a row in the app of each, and a mail for who wants one. What is
-- unread is told anew in its own row, and by mail only after "quietHours". "once": never again to the same person.
-- Whoever acts is not told. Called by the doors, in the name of whoever acts, and by the clock.
create function tell_people(p_told jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  one jsonb;
  v_state "MailState" := case when exists (select from "Installation" i where i.demo and i."clockOffsetSeconds" <> 0) then 'quiet' else 'waiting' end;
begin
  if actor_user() is null and not clockwork_begun() then raise exception 'nobody tells' using errcode = '42501'; end if;
  for one in select * from jsonb_array_elements(p_told) loop
    with people as (
      select distinct on (u.id) u.id, u."governmentId", coalesce(g.zone, 'Asia/Jakarta') as zone, gen_random_uuid() as mail_id,
        one ? 'urgent' or coalesce((c.choices -> (one ->> 'kind') ->> 'app')::boolean, true) as app,
        case when u.email is null then 'off' when one ? 'urgent' then one ->> 'mail'
          else coalesce(c.choices -> (one ->> 'kind') ->> 'mail', one ->> 'mail') end as mail
      from jsonb_array_elements(one -> 'to') asked cross join people_to_tell(asked) as found(id) join "User" u on u.id = found.id
      left join "Government" g on g.id = u."governmentId" left join "NotificationChoice" c on c."userId" = u.id
      where u.id is distinct from actor_user() and not (one ? 'once'
        and exists (select from "Notification" n where n."userId" = u.id and n.kind = one ->> 'kind' and n.subject = one ->> 'subject'))
      order by u.id),
    written as (
      insert into "Notification" as n (id, "userId", "governmentId", kind, subject, "cohortId", path, said, at, "readAt", "inApp", digest, "mailId", "mailedAt")
      select gen_random_uuid(), p.id, p."governmentId", one ->> 'kind', one ->> 'subject', (one ->> 'cohortId')::uuid, one ->> 'path', one -> 'said',
        domain_now(), case when not p.app then domain_now() end, p.app, p.mail = 'digest', case when p.mail = 'now' then p.mail_id end,
        case when p.mail = 'now' then now() end
      from people p where p.app or p.mail <> 'off'
      on conflict ("userId", kind, subject) where "readAt" is null do update set
        at = excluded.at, said = excluded.said, path = excluded.path, times = n.times + 1, digest = excluded.digest,
        "mailId" = case when n."mailedAt" > now() - make_interval(hours => coalesce((one ->> 'quietHours')::int, 0)) then n."mailId" else coalesce(excluded."mailId", n."mailId") end,
        "mailedAt" = case when n."mailedAt" > now() - make_interval(hours => coalesce((one ->> 'quietHours')::int, 0)) then n."mailedAt" else coalesce(excluded."mailedAt", n."mailedAt") end
      returning n."userId", n."mailId")
    insert into "Mail" (id, "userId", "governmentId", kind, urgent, state, "dueAt")
    select p.mail_id, p.id, p."governmentId", one ->> 'kind', one ? 'urgent', v_state,
      case when one ? 'urgent' then now() else next_office_time(now(), p.zone) end
    from people p join written w on w."userId" = p.id and w."mailId" = p.mail_id;
  end loop;
end; $$;

-- How many are unread, as the bell says it; a hundred is many.
create function count_unread(p_user uuid) returns int language sql stable security definer set search_path = public, pg_temp as
$$ select count(*)::int from (select from "Notification" n where n."userId" = p_user and n."readAt" is null and n.at <= domain_now() limit 100) unread $$;

-- The link that was made in this very transaction goes to its owner by mail, where the owner has an address. Nothing is
-- told twice: a link has one mail.
create function mail_link(p_activation uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  insert into "Mail" (id, "userId", "governmentId", kind, "activationId", urgent, state, "dueAt")
  select gen_random_uuid(), u.id, u."governmentId", 'account.link', a.id, true,
    case when exists (select from "Installation" i where i.demo and i."clockOffsetSeconds" <> 0) then 'quiet'::"MailState" else 'waiting' end, now()
  from "Activation" a join "User" u on u.id = a."userId"
  -- The column keeps milliseconds: half of the links of this moment stand before it.
  where a.id = p_activation and a."createdAt" >= date_trunc('milliseconds', now()) and a."usedAt" is null and u.email is not null
    and not exists (select from "Mail" m where m."activationId" = a.id);
end; $$;

-- 3 The outbox ----------------------------------------------------------------------------------------
-- As the worker empties it, and as administrators look after it. Times are those of the real clock.

-- What a mail is made of: whom to, in which language, what they were told. No secret: a link has its id.
create function written_mail(p_mail uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as
$$
  select jsonb_build_object('id', m.id, 'kind', m.kind, 'tries', m.tries, 'activationId', m."activationId", 'activation', a.kind,
    'expiresAt', a."expiresAt", 'email', u.email, 'name', u.name, 'locale', coalesce(c.locale, 'id'), 'zone', coalesce(g.zone, 'Asia/Jakarta'),
    'government', g.name, 'told', (
      select coalesce(jsonb_agg(jsonb_build_object('said', n.said, 'path', n.path, 'titleId', k."titleId", 'titleEn', k."titleEn") order by n.at, n.id), '[]')
      from "Notification" n left join "Cohort" k on k.id = n."cohortId" where n."mailId" = m.id))
  from "Mail" m join "User" u on u.id = m."userId" left join "Activation" a on a.id = m."activationId"
  left join "NotificationChoice" c on c."userId" = u.id left join "Government" g on g.id = u."governmentId" where m.id = p_mail
$$;

-- The next mail that is due, claimed for a minute; none while the clock of the demo is set. What is for nobody any more
-- (the account is locked, the link was used or has run out) ends here.
create function claim_mail() returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$ declare v_mail uuid;
begin
  if exists (select from "Installation" i where i.demo and i."clockOffsetSeconds" <> 0) then return null; end if;
  update "Mail" m set state = 'expired', "endedAt" = now(), answer = 'gone'
    where m.state = 'waiting' and m."dueAt" <= now() and (m."claimedUntil" is null or m."claimedUntil" < now()) and (
      exists (select from "User" u where u.id = m."userId" and u."disabledAt" is not null)
      or exists (select from "Activation" a where a.id = m."activationId" and (a."usedAt" is not null or a."expiresAt" < now())));
  update "Mail" set "claimedUntil" = now() + interval '1 minute', tries = tries + 1 where id = (
    select m.id from "Mail" m where m.state = 'waiting' and m."dueAt" <= now() and (m."claimedUntil" is null or m."claimedUntil" < now())
    order by m.urgent desc, m."dueAt", m.id limit 1 for update skip locked) returning id into v_mail;
  return case when v_mail is not null then written_mail(v_mail) end;
end; $$;

-- Whoever sends it says that it is still on its way.
create function keep_mail(p_mail uuid, p_tries int) returns void language sql security definer set search_path = public, pg_temp as
$$ update "Mail" set "claimedUntil" = now() + interval '1 minute' where id = p_mail and tries = p_tries and state = 'waiting' $$;

-- What became of it. Not now: tried again with growing waits, up to two hours; trouble with the server: in a minute. What
-- another one has claimed meanwhile is settled all the same once it was sent.
create function settle_mail(p_mail uuid, p_tries int, p_end text, p_answer text) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  if p_end in ('sent', 'refused') then
    update "Mail" set state = p_end::"MailState", "endedAt" = now(), "claimedUntil" = null, answer = left(p_answer, 40)
      where id = p_mail and state = 'waiting' and (p_end = 'sent' or tries = p_tries);
  else
    update "Mail" set "claimedUntil" = null, answer = left(p_answer, 40), "dueAt" = now() + case p_end
        when 'later' then least(interval '2 hours', interval '1 minute' * 2 ^ least(p_tries, 8)) else interval '1 minute' end
      where id = p_mail and tries = p_tries and state = 'waiting';
  end if;
end; $$;

-- What an administrator sees of the text of a mail, to hand it over by other means.
create function read_mail(p_mail uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$ select written_mail(m.id) from "Mail" m where m.id = p_mail and (m."governmentId" = any (actor_governments()) or actor_installs()) $$;

-- A mail that says nothing but that mails arrive, to whoever asks for it. The clock of the demo does not keep it back from
-- the outbox.
create function write_test_mail() returns uuid language sql security definer set search_path = public, pg_temp as
$$
  insert into "Mail" (id, "userId", "governmentId", kind, urgent, state, "dueAt")
  select gen_random_uuid(), u.id, u."governmentId", 'mail.test', true,
    case when exists (select from "Installation" i where i.demo and i."clockOffsetSeconds" <> 0) then 'quiet'::"MailState" else 'waiting' end, now()
  from "User" u where u.id = actor_user() and u.email is not null returning id
$$;

-- A mail that was handed over by other means, or is to be tried anew. False where it is not to be had so any more.
create function move_mail(p_mail uuid, p_to "MailState") returns boolean
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "Mail" m set state = p_to, "dueAt" = case when p_to = 'waiting' then now() else m."dueAt" end,
      "endedAt" = case when p_to = 'handed' then now() end, "claimedUntil" = null
    where m.id = p_mail and (m."governmentId" = any (actor_governments()) or actor_installs())
      and (p_to = 'handed' and m.state in ('waiting', 'refused', 'expired', 'quiet') and (m."claimedUntil" is null or m."claimedUntil" < now())
        or p_to = 'waiting' and m.state in ('refused', 'expired'));
  return found;
end; $$;

-- The language in which somebody reads the app is that of what they are told.
create function keep_locale(p_locale text) returns void language sql security definer set search_path = public, pg_temp as
$$
  insert into "NotificationChoice" ("userId", locale) select actor_user(), p_locale where actor_user() is not null
  on conflict ("userId") do update set locale = excluded.locale, version = "NotificationChoice".version + 1
$$;

-- 4 What the clock tells -----------------------------------------------------------------------------

create policy kept on "EscalationStep" using ("governmentId" = any (actor_governments())) with check ("governmentId" = any (actor_governments()));
create policy seen on "Nudge" for select using ("governmentId" = any (actor_governments()));

-- One mail for each person whose hour has come on a working day of theirs, of what is unread and not mailed yet; what was
-- missed while all was switched off comes with the next hour. What waited for a week is sent to nobody any more, and what
-- ended long ago goes: mails after 90 days, notifications that were read after 180.
create function collect_mails() returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  v_state "MailState" := case when exists (select from "Installation" i where i.demo and i."clockOffsetSeconds" <> 0) then 'quiet' else 'waiting' end;
  one record; v_mail uuid; v_written int := 0; v_expired int; v_dropped int; v_more int;
begin
  perform require_clockwork();
  for one in
    select u.id, u."governmentId" from "User" u left join "Government" g on g.id = u."governmentId" left join "NotificationChoice" c on c."userId" = u.id
    cross join lateral (select now() at time zone coalesce(g.zone, 'Asia/Jakarta') as at) here
    where u."disabledAt" is null and u.email is not null and is_workday(here.at::date) and extract(hour from here.at) >= coalesce(c."digestHour", 8)
      and exists (select from "Notification" n where n."userId" = u.id and n.digest and n."mailId" is null and (n."readAt" is null or not n."inApp"))
      and not exists (select from "Mail" m where m."userId" = u.id and m.kind = 'digest'
        and (m."createdAt" at time zone coalesce(g.zone, 'Asia/Jakarta'))::date = here.at::date)
  loop
    insert into "Mail" (id, "userId", "governmentId", kind, state, "dueAt") values (gen_random_uuid(), one.id, one."governmentId", 'digest', v_state, now())
      returning id into v_mail;
    update "Notification" n set "mailId" = v_mail, "mailedAt" = now()
      where n."userId" = one.id and n.digest and n."mailId" is null and (n."readAt" is null or not n."inApp");
    v_written := v_written + 1;
  end loop;
  update "Mail" set state = 'expired', "endedAt" = now(), answer = coalesce(answer, 'week')
    where state = 'waiting' and "createdAt" < now() - interval '7 days' and ("claimedUntil" is null or "claimedUntil" < now());
  get diagnostics v_expired = row_count;
  delete from "Notification" where "readAt" < domain_now() - interval '180 days';
  get diagnostics v_dropped = row_count;
  update "Notification" set "mailId" = null where "mailId" in (select m.id from "Mail" m where m."endedAt" < now() - interval '90 days');
  delete from "Mail" where "endedAt" < now() - interval '90 days';
  get diagnostics v_more = row_count;
  return jsonb_build_object('written', v_written, 'expired', v_expired, 'dropped', v_dropped + v_more);
end; $$;

create function failed_jobs() returns table (id uuid, name text)
language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  perform require_clockwork();
  return query select j.id, j.name::text from jobs.job j where j.state = 'failed' and j.completed_on > now() - interval '7 days' limit 50;
end; $$;

-- Accounts that can have something on their work list: a role that holds today, or a delegation to lead.
create function people_with_tasks() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  perform require_clockwork();
  return query select u.id from "User" u where u."disabledAt" is null and (
    exists (select from "Grant" g where g."userId" = u.id and grant_holds(g))
    or exists (select from "Participant" p where p."personId" = u."personId" and p."isHead" and p.state in ('confirmed', 'departed'))) order by u.id;
end; $$;

create function escalation_steps() returns table ("governmentId" uuid, "afterDays" int, role text)
language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  perform require_clockwork();
  return query select s."governmentId", s."afterDays", s.role::text from "EscalationStep" s order by s."afterDays";
end; $$;

-- After the clock has looked at lists as others see them: it is nobody again, and sees nothing.
create function leave_scope() returns void language sql set search_path = public, pg_temp as
$$ select set_config(name, '', true) from unnest(array['app.user', 'app.person', 'app.governments', 'app.cohorts', 'app.delegations', 'app.left', 'app.installs', 'app.hat']) name $$;

-- Asks whoever holds the ball: at most once a day for each thing and person, by the domain's day. Who was asked just now.
create function nudge_people(p_thing text, p_cohort uuid, p_delegation uuid, p_to jsonb, p_day date) returns uuid[]
language plpgsql security definer set search_path = public, pg_temp as
$$ declare v_users uuid[];
begin
  with asked as (
    insert into "Nudge" (id, "governmentId", "cohortId", "delegationId", thing, "userId", day, "byId", "byName", at)
    select gen_random_uuid(), me."governmentId", p_cohort, p_delegation, p_thing, f.id, p_day, me.id, me.name, domain_now()
    from "User" me cross join (select distinct found.id from jsonb_array_elements(p_to) one cross join people_to_tell(one) as found(id)) f
    where me.id = actor_user() and me."governmentId" is not null and f.id <> me.id
    on conflict do nothing returning "userId")
  select coalesce(array_agg("userId"), '{}') into v_users from asked;
  return v_users;
end; $$;
