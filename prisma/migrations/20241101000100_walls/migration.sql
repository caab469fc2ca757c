-- The walls: what the database holds by itself, whatever the program does.
-- 1 scope of a transaction · 2 row-level security · 3 rules of the domain · 4 append-only trail
-- 5 functions that a visitor without a session may use · 6 functions that cross a wall on purpose
-- Rights of the web process stand in prisma/rights.sql, because its role has another name elsewhere.

create extension if not exists btree_gist;

-- 1 Scope -------------------------------------------------------------------------------------------
-- Set by begin_request for one transaction only; without it every list below is null and nothing is seen.

create function actor_user() returns uuid language sql stable as
$$ select nullif(current_setting('app.user', true), '')::uuid $$;
create function actor_person() returns uuid language sql stable as
$$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function actor_governments() returns uuid[] language sql stable as
$$ select string_to_array(nullif(current_setting('app.governments', true), ''), ',')::uuid[] $$;
create function actor_cohorts() returns uuid[] language sql stable as
$$ select string_to_array(nullif(current_setting('app.cohorts', true), ''), ',')::uuid[] $$;
-- Delegations that the actor leads.
create function actor_delegations() returns uuid[] language sql stable as
$$ select string_to_array(nullif(current_setting('app.delegations', true), ''), ',')::uuid[] $$;
create function actor_installs() returns boolean language sql stable as
$$ select coalesce(current_setting('app.installs', true), '') = 'on' $$;
-- On for whoever has begun a request, signed in or not: what the public page shows.
create function request_begun() returns boolean language sql stable as
$$ select coalesce(current_setting('app.begun', true), '') = 'on' $$;

create function domain_now() returns timestamptz language sql stable security definer set search_path = public, pg_temp as
$$ select now() + make_interval(secs => coalesce((select "clockOffsetSeconds" from "Installation"), 0)) $$;

-- Who asks, with all grants that hold on the domain's today, in one round trip. Null token or a dead session: nobody.
create function begin_request(p_token_hash text, p_read_only boolean) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  v_session "Session";
  v_user_id uuid;
  v_user record;
  v_now timestamptz := domain_now();
  v_grants jsonb;
  v_parts jsonb;
  v_governments uuid[];
  v_cohorts uuid[];
  v_heads uuid[];
  v_demo boolean := coalesce((select demo from "Installation"), false);
  v_today date := (v_now at time zone 'Asia/Jakarta')::date;
begin
  perform set_config('app.begun', 'on', true);
  if p_token_hash is not null then
    select * into v_session from "Session" s
      where s."tokenHash" = p_token_hash and s."expiresAt" > now()
        and s."lastSeenAt" + make_interval(mins => s."idleMinutes") > now();
    if found then
      select u.id, u.name, u.post, u.email, u."personId", u."governmentId", g.name as government, g."shortName", g.zone
        into v_user from "User" u left join "Government" g on g.id = u."governmentId"
        where u.id = v_session."userId" and u."disabledAt" is null;
      if found then v_user_id := v_user.id; end if;
    end if;
  end if;
  if v_user_id is null then
    if p_read_only then perform set_config('transaction_read_only', 'on', true); end if;
    return jsonb_build_object('now', v_now, 'demo', v_demo, 'actor', null,
      'empty', not exists (select 1 from "User"));
  end if;

  select coalesce(jsonb_agg(jsonb_build_object(
      'role', g.role, 'scope', g.scope, 'governmentId', g."governmentId", 'delegationId', g."delegationId",
      'agencyIds', case when g."agencyId" is null then '[]'::jsonb else (
        with recursive below as (
          select a.id from "Agency" a where a.id = g."agencyId"
          union select c.id from "Agency" c join below b on c."parentId" = b.id)
        select jsonb_agg(id) from below) end) order by g."createdAt", g.id), '[]'),
      array_agg(distinct g."governmentId") filter (where g."governmentId" is not null)
    into v_grants, v_governments
    from "Grant" g where g."userId" = v_user.id and g."endedAt" is null and (g."endsOn" is null or g."endsOn" >= v_today);

  select coalesce(jsonb_agg(jsonb_build_object('participantId', p.id, 'delegationId', p."delegationId", 'cohortId', p."cohortId",
      'governmentId', p."governmentId", 'isHead', p."isHead", 'state', p.state) order by p.since desc), '[]'),
      array_agg(p."delegationId") filter (where p."isHead")
    into v_parts, v_heads
    from "Participant" p
    where p."personId" = v_user."personId" and p.state in ('confirmed', 'departed', 'completed', 'did_not_complete');

  select array_agg(d."cohortId") into v_cohorts from "Delegation" d
    where d."governmentId" = any (v_governments)
       or d.id in (select (e ->> 'delegationId')::uuid from jsonb_array_elements(v_parts) e);

  perform set_config('app.user', v_user.id::text, true);
  perform set_config('app.person', coalesce(v_user."personId"::text, ''), true);
  perform set_config('app.governments', coalesce(array_to_string(v_governments, ','), ''), true);
  perform set_config('app.cohorts', coalesce(array_to_string(v_cohorts, ','), ''), true);
  perform set_config('app.delegations', coalesce(array_to_string(v_heads, ','), ''), true);
  perform set_config('app.installs', case when v_grants @> '[{"role": "administrator", "scope": "installation"}]' then 'on' else '' end, true);
  if p_read_only then perform set_config('transaction_read_only', 'on', true); end if;

  return jsonb_build_object('now', v_now, 'demo', v_demo, 'empty', false,
    'stale', v_session."lastSeenAt" < now() - interval '1 minute',
    'actor', jsonb_build_object('userId', v_user.id, 'sessionId', v_session.id, 'name', v_user.name, 'post', v_user.post,
      'personId', v_user."personId", 'governmentId', v_user."governmentId", 'government', v_user.government,
      'governmentShort', v_user."shortName", 'zone', coalesce(v_user.zone, 'Asia/Jakarta'),
      'grants', v_grants, 'participations', v_parts));
end;
$$;

-- 2 Row-level security ------------------------------------------------------------------------------

do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' and tablename not like '\_prisma%' loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to %I using (true) with check (true)', t, current_user);
  end loop;
  -- A government's own rows.
  foreach t in array array['Agency', 'Person', 'Performance', 'Discipline', 'AwayPeriod', 'PeoplePaste', 'Document',
    'Partner', 'Programme', 'Theme', 'Nomination', 'Waiver', 'Verification', 'Assignment', 'Score', 'LineUp', 'LineUpEntry',
    'Approval', 'Participant', 'ParticipantChange', 'DepartureEvent', 'RundownItem', 'JourneyLeg', 'RollCallMark'] loop
    execute format('create policy own_government on %I using ("governmentId" = any (actor_governments())) with check ("governmentId" = any (actor_governments()))', t);
  end loop;
  -- What the host decides for a cohort.
  foreach t in array array['Cohort', 'EligibilityRule', 'Criterion', 'ScheduleItem'] loop
    execute format('create policy host on %I using ("hostId" = any (actor_governments())) with check ("hostId" = any (actor_governments()))', t);
  end loop;
  -- What a shared cohort shares.
  foreach t in array array['EligibilityRule', 'Criterion', 'ScheduleItem', 'DepartureEvent', 'RundownItem', 'JourneyLeg'] loop
    execute format('create policy shared_cohort on %I for select using ("cohortId" = any (actor_cohorts()))', t);
  end loop;
end;
$$;

create policy shared_cohort on "Cohort" for select using (id = any (actor_cohorts()));
create policy published on "Cohort" for select using (request_begun() and state <> 'draft');
create policy shared_cohort on "Delegation" for select using (
  "hostId" = any (actor_governments()) or "governmentId" = any (actor_governments()) or "cohortId" = any (actor_cohorts()));
create policy published on "Delegation" for select using (
  request_begun() and exists (select 1 from "Cohort" c where c.id = "Delegation"."cohortId" and c.state <> 'draft'));
create policy host_offers on "Delegation" for insert with check ("hostId" = any (actor_governments()));
create policy own_moves on "Delegation" for update
  using ("governmentId" = any (actor_governments()) or id = any (actor_delegations()))
  with check ("governmentId" = any (actor_governments()) or id = any (actor_delegations()));

-- Names of programmes, themes, partners follow the cohorts that one may see.
create policy of_cohort on "Programme" for select using (exists (select 1 from "Cohort" c where c."programmeId" = "Programme".id));
create policy of_cohort on "Theme" for select using (exists (select 1 from "Cohort" c where c."themeId" = "Theme".id));
create policy of_programme on "Partner" for select using (exists (select 1 from "Programme" p where p."partnerId" = "Partner".id));
create policy public_names on "Government" for select using (request_begun());
create policy own_government on "Government" for update using (id = any (actor_governments()) or actor_installs())
  with check (id = any (actor_governments()) or actor_installs());
create policy installation on "Government" for insert with check (actor_installs());

-- The name list of a joint cohort: frozen name, post, agency of those who go.
create policy name_list on "Participant" for select using (
  "cohortId" = any (actor_cohorts()) and state in ('confirmed', 'departed', 'completed'));
-- Self.
create policy self on "Person" for select using (id = actor_person());
create policy self on "Nomination" for select using ("personId" = actor_person());
create policy self on "Participant" for select using ("personId" = actor_person());
create policy self on "AwayPeriod" for select using ("personId" = actor_person());
-- The head of a delegation, for roll call and contact.
create policy led on "Person" for select using (exists (
  select 1 from "Participant" p where p."personId" = "Person".id and p."delegationId" = any (actor_delegations())));
create policy led on "Participant" for update using ("delegationId" = any (actor_delegations())) with check ("delegationId" = any (actor_delegations()));
create policy led_all on "Participant" for select using ("delegationId" = any (actor_delegations()));
create policy led on "AwayPeriod" for select using ("delegationId" = any (actor_delegations()));
create policy led_free on "AwayPeriod" for update using ("delegationId" = any (actor_delegations())) with check ("delegationId" = any (actor_delegations()));
create policy led on "RollCallMark" using ("delegationId" = any (actor_delegations())) with check ("delegationId" = any (actor_delegations()));
create policy led on "ParticipantChange" for insert with check (exists (
  select 1 from "Participant" p where p.id = "participantId" and p."delegationId" = any (actor_delegations())));

-- Accounts.
create policy seen on "User" for select using (id = actor_user() or "governmentId" = any (actor_governments()) or actor_installs());
create policy kept on "User" for insert with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy changed on "User" for update using ("governmentId" = any (actor_governments()) or actor_installs())
  with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy self on "Session" for select using ("userId" = actor_user());
create policy seen on "Grant" for select using ("userId" = actor_user() or "governmentId" = any (actor_governments()) or actor_installs());
create policy kept on "Grant" for insert with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy changed on "Grant" for update using ("governmentId" = any (actor_governments()) or actor_installs())
  with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy kept on "Activation" using ("governmentId" = any (actor_governments()) or actor_installs())
  with check ("governmentId" = any (actor_governments()) or actor_installs());

create policy readable on "Installation" for select using (request_begun());
create policy own on "Submission" using ("actorId" = actor_user()) with check ("actorId" = actor_user());
create policy own_government on "AuditEvent" for select using ("governmentId" = any (actor_governments()));
create policy as_oneself on "AuditEvent" for insert with check (request_begun() and "actorId" is not distinct from actor_user());

-- 3 Rules of the domain -----------------------------------------------------------------------------

-- Rule 2: nobody is away twice on the same day, both days included.
alter table "AwayPeriod" add constraint "AwayPeriod_never_twice"
  exclude using gist ("personId" with =, daterange("startsOn", "endsOn", '[]') with &&) where ("freedAt" is null);
alter table "AwayPeriod" add constraint "AwayPeriod_order" check ("endsOn" >= "startsOn");
-- One waiter at a time for a person: without it racing inserts deadlock and cost a second each.
create function lock_person() returns trigger language plpgsql as
$$ begin perform pg_advisory_xact_lock(hashtextextended(new."personId"::text, 0)); return new; end; $$;
create trigger lock_person before insert or update on "AwayPeriod" for each row execute function lock_person();

-- Rule 1: confirmed participants never exceed the seats.
alter table "Delegation" add constraint "Delegation_seats_hold" check (taken <= seats);
alter table "Delegation" add constraint "Delegation_counts" check (seats >= 0 and taken >= 0 and coalesce("recordedCount", 0) >= 0);
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

create unique index "Participant_once_per_cohort" on "Participant" ("cohortId", "personId") where state not in ('withdrawn', 'no_show', 'replaced');
create unique index "Participant_one_head" on "Participant" ("delegationId") where "isHead" and state not in ('withdrawn', 'no_show', 'replaced');
create unique index "Nomination_once_per_cohort" on "Nomination" ("cohortId", "personId") where state not in ('withdrawn', 'lapsed');
create unique index "Nomination_receipt" on "Nomination" ("delegationId", receipt) where receipt is not null;
create unique index "LineUp_one_in_force" on "LineUp" ("delegationId") where state in ('proposed', 'approved');
create unique index "Grant_once" on "Grant" ("userId", role, scope, coalesce("governmentId", "userId"), coalesce("agencyId", "userId"), coalesce("delegationId", "userId")) where "endedAt" is null;

alter table "Nomination" add constraint "Nomination_reasons" check (
  (state <> 'returned' or ("returnNote" is not null and "returnUntil" is not null))
  and (state not in ('ineligible', 'withdrawn', 'not_selected') or reason is not null)
  and (state in ('draft', 'withdrawn', 'lapsed') or (receipt is not null and snapshot is not null and "snapshotHash" is not null)));
alter table "Nomination" add constraint "Nomination_priority" check (priority between 1 and 999);
alter table "Cohort" add constraint "Cohort_days" check ("trainingEndsOn" >= "trainingStartsOn" and ("deadlineOn" is null or "opensOn" is null or "deadlineOn" >= "opensOn"));
alter table "Cohort" add constraint "Cohort_counts" check ("assessorsEach" between 1 and 9 and reserves between 0 and 50 and coalesce("maxPerAgency", 1) between 1 and 100);
alter table "Delegation" add constraint "Delegation_days" check ("returnsOn" is null or "leavesOn" is null or "returnsOn" >= "leavesOn");
alter table "Criterion" add constraint "Criterion_weight" check (weight between 1 and 100 and coalesce(gate, 100) between 100 and 500);
alter table "Score" add constraint "Score_scale" check (value between 1 and 5 and (value not in (1, 5) or reason <> ''));
alter table "Assignment" add constraint "Assignment_conflict" check (("conflictAt" is null) = ("conflictReason" is null) and not ("conflictAt" is not null and "submittedAt" is not null));
alter table "LineUp" add constraint "LineUp_bound" check (state = 'draft' or hash is not null);
alter table "LineUpEntry" add constraint "LineUpEntry_shape" check (
  (kind <> 'appointed' or ("nominationId" is null and points is null and reason <> ''))
  and ((kind = 'reserve') = ("reserveRank" is not null)));
alter table "Person" add constraint "Person_nip" check (nip is null or nip ~ '^\d{18}$');
alter table "Person" add constraint "Person_passport" check ("passportExpiresOn" is null or "passportIssuedOn" is null or "passportExpiresOn" > "passportIssuedOn");
alter table "Performance" add constraint "Performance_year" check (year between 2000 and 2100);
alter table "User" add constraint "User_email" check (email is null or email = lower(email));
alter table "User" add constraint "User_of_person" check ("personId" is null or "governmentId" is not null);
alter table "Government" add constraint "Government_code" check (code is null or code ~ '^\d\d(\.\d\d)?$');
alter table "Grant" add constraint "Grant_shape" check (case scope
  when 'installation' then "governmentId" is null and "agencyId" is null and "delegationId" is null and role = 'administrator'
  when 'government' then "governmentId" is not null and "agencyId" is null and "delegationId" is null
  when 'agency' then "governmentId" is not null and "agencyId" is not null and "delegationId" is null and role in ('agency_hr', 'agency_head')
  when 'delegation' then "governmentId" is not null and "agencyId" is null and "delegationId" is not null and role = 'liaison_officer' end);
alter table "DepartureEvent" add constraint "DepartureEvent_time" check ("startsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$');
alter table "RundownItem" add constraint "RundownItem_time" check ("startsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$');
alter table "JourneyLeg" add constraint "JourneyLeg_time" check ("departsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$' and "arrivesAt" ~ '^([01]\d|2[0-3]):[0-5]\d$');
alter table "ScheduleItem" add constraint "ScheduleItem_time" check ("startsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$' and "endsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$' and "endsAt" > "startsAt");
alter table "Document" add constraint "Document_place" check (bytes > 0 and (kind <> 'nomination_paper' or "nominationId" is not null) and (kind <> 'own_list_letter' or "delegationId" is not null));
alter table "Installation" add constraint "Installation_single" check (id = 1);
alter table "Installation" add constraint "Installation_clock" check (demo or "clockOffsetSeconds" = 0);

-- Rule 5: an approved or proposed line-up is immutable.
create function line_up_frozen() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_line_up uuid;
begin
  if tg_op = 'INSERT' then v_line_up := new."lineUpId"; else v_line_up := old."lineUpId"; end if;
  if exists (select 1 from "LineUp" where id = v_line_up and state <> 'draft') then
    raise exception using errcode = '23514', constraint = 'LineUp_frozen', message = 'the line-up is frozen';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end;
$$;
create trigger line_up_frozen before insert or update or delete on "LineUpEntry" for each row execute function line_up_frozen();

-- A frozen snapshot is rewritten only by sending the nomination again.
create function snapshot_frozen() returns trigger language plpgsql as
$$ begin
  if old.snapshot is not null and new."snapshotHash" is distinct from old."snapshotHash" and not (old.state = 'returned' and new.state = 'submitted') then
    raise exception using errcode = '23514', constraint = 'Nomination_snapshot_frozen', message = 'the snapshot is frozen';
  end if;
  return new;
end; $$;
create trigger snapshot_frozen before update on "Nomination" for each row execute function snapshot_frozen();

-- 4 Append only -------------------------------------------------------------------------------------

create function append_only() returns trigger language plpgsql as
$$ begin raise exception '% is append only', tg_table_name; end; $$;
create trigger append_only before update or delete on "AuditEvent" for each row execute function append_only();
create trigger append_only_all before truncate on "AuditEvent" for each statement execute function append_only();
create trigger append_only before update or delete on "RollCallMark" for each row execute function append_only();
create trigger append_only before update or delete on "Verification" for each row execute function append_only();
create trigger append_only before update or delete on "ParticipantChange" for each row execute function append_only();
-- Both times of a trail row are the database's.
create function stamp_trail() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  if current_setting('app.begun', true) = 'on' then new.at := now(); new."domainAt" := domain_now(); end if;
  return new;
end; $$;
create trigger stamp_trail before insert on "AuditEvent" for each row execute function stamp_trail();

-- 5 Without a session -------------------------------------------------------------------------------

-- Counts a try as failed before the password is even looked at, so that parallel guessing is bounded too.
-- 5 in 15 minutes for an account from one address, 15 for an account, 30 for an address.
create function begin_sign_in(p_email text, p_account_hash text, p_address text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_user_id uuid; v_hash text; v_try bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_account_hash, 1));
  if (select count(*) from "SignInAttempt" where "accountHash" = p_account_hash and address = p_address and not succeeded and at > now() - interval '15 minutes') >= 5
  or (select count(*) from "SignInAttempt" where "accountHash" = p_account_hash and not succeeded and at > now() - interval '15 minutes') >= 15
  or (select count(*) from "SignInAttempt" where address = p_address and not succeeded and at > now() - interval '15 minutes') >= 30 then
    return jsonb_build_object('limited', true);
  end if;
  insert into "SignInAttempt" ("accountHash", address, succeeded) values (p_account_hash, p_address, false) returning id into v_try;
  select u.id, u."passwordHash" into v_user_id, v_hash from "User" u where u.email = lower(p_email) and u."disabledAt" is null and u."passwordHash" is not null;
  return jsonb_build_object('limited', false, 'attempt', v_try, 'userId', v_user_id, 'passwordHash', v_hash);
end;
$$;

create function open_session(p_attempt bigint, p_user uuid, p_token_hash text, p_device text) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_phone boolean;
begin
  update "SignInAttempt" set succeeded = true where id = p_attempt;
  -- A participant's own phone stays signed in for 30 days; an office signs in each day.
  v_phone := not exists (select 1 from "Grant" g where g."userId" = p_user and g."endedAt" is null);
  insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
  values (gen_random_uuid(), p_user, p_token_hash, left(p_device, 200),
    now() + case when v_phone then interval '30 days' else interval '12 hours' end, case when v_phone then 43200 else 30 end);
end;
$$;

create function touch_session(p_token_hash text) returns void language sql security definer set search_path = public, pg_temp as
$$ update "Session" set "lastSeenAt" = now() where "tokenHash" = p_token_hash $$;
create function end_session(p_token_hash text) returns void language sql security definer set search_path = public, pg_temp as
$$ delete from "Session" where "tokenHash" = p_token_hash $$;

-- What an activation link is for, while it holds.
create function find_activation(p_token_hash text) returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$
  select jsonb_build_object('name', u.name, 'post', u.post, 'email', u.email, 'kind', a.kind, 'government', g.name)
  from "Activation" a join "User" u on u.id = a."userId" left join "Government" g on g.id = u."governmentId"
  where a."tokenHash" = p_token_hash and a."usedAt" is null and a."expiresAt" > now() and u."disabledAt" is null
$$;

-- Sets the password (and the address, where there was none) once; every older session ends.
create function activate(p_token_hash text, p_email text, p_password_hash text) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_row record;
begin
  select a.id, a."userId", u.email into v_row from "Activation" a join "User" u on u.id = a."userId"
    where a."tokenHash" = p_token_hash and a."usedAt" is null and a."expiresAt" > now() and u."disabledAt" is null for update of a;
  if not found then return 'gone'; end if;
  if v_row.email is null and exists (select 1 from "User" where email = lower(p_email)) then return 'taken'; end if;
  update "User" set "passwordHash" = p_password_hash, email = coalesce(email, lower(p_email)), version = version + 1 where id = v_row."userId";
  update "Activation" set "usedAt" = now() where id = v_row.id;
  delete from "Session" where "userId" = v_row."userId";
  insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId")
    select domain_now(), name, post, 'account.activate', 'user', id, "governmentId" from "User" where id = v_row."userId";
  return 'done';
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

-- 6 Across a wall, on purpose -----------------------------------------------------------------------

create function own_password_hash() returns text language sql stable security definer set search_path = public, pg_temp as
$$ select "passwordHash" from "User" where id = actor_user() $$;
create function set_own_password(p_password_hash text, p_keep_token_hash text) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "User" set "passwordHash" = p_password_hash, version = version + 1 where id = actor_user();
  delete from "Session" where "userId" = actor_user() and "tokenHash" <> p_keep_token_hash;
end; $$;
-- Ends every session of an account that the actor keeps: disabled, or its grants changed.
create function end_sessions_of(p_user uuid) returns void language sql security definer set search_path = public, pg_temp as
$$ delete from "Session" s using "User" u where s."userId" = u.id and u.id = p_user
   and (u.id = actor_user() or u."governmentId" = any (actor_governments()) or actor_installs()) $$;

-- The host changes the seats of any delegation of its cohort; below the seats taken the check refuses.
create function set_delegation_seats(p_delegation uuid, p_seats int, p_version int) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_rows int;
begin
  update "Delegation" set seats = p_seats, version = version + 1
    where id = p_delegation and version = p_version and "hostId" = any (actor_governments());
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;

-- The host cancels: every delegation's participants are withdrawn and their days freed.
create function cancel_cohort(p_cohort uuid, p_version int, p_reason text) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_rows int; v_now timestamptz := domain_now();
begin
  update "Cohort" set state = 'cancelled', since = v_now, version = version + 1
    where id = p_cohort and version = p_version and "hostId" = any (actor_governments()) and state in ('draft', 'open', 'selecting')
      and not exists (select 1 from "Delegation" d where d."cohortId" = p_cohort and d.state in ('departed', 'completed'));
  get diagnostics v_rows = row_count;
  if v_rows = 1 then
    insert into "ParticipantChange" (id, "participantId", "governmentId", kind, reason, "byId", "byName", at)
      select gen_random_uuid(), p.id, p."governmentId", 'withdraw', p_reason, actor_user(), u.name, v_now
      from "Participant" p join "User" u on u.id = actor_user() where p."cohortId" = p_cohort and p.state = 'confirmed';
    update "AwayPeriod" a set "freedAt" = v_now from "Participant" p where a."participantId" = p.id and p."cohortId" = p_cohort and p.state = 'confirmed';
    update "Participant" set state = 'withdrawn', since = v_now, version = version + 1 where "cohortId" = p_cohort and state = 'confirmed';
  end if;
  return v_rows;
end;
$$;

-- The demo's clock: any signed-in account of a demo database may set it. Changes no state.
create function set_demo_clock(p_offset_seconds bigint) returns boolean
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "Installation" set "clockOffsetSeconds" = p_offset_seconds where demo and actor_user() is not null;
  return found;
end; $$;
