-- A database as it was made before the walls stood in prisma/walls: these are the migrations of that time, whole, with
-- their walls (the first is as it still is in prisma/migrations), and the history that Prisma kept of them.

-- 20241101000100_walls ------------------------------------------------------------------------------------------

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

-- 20261124222046_call_closing -----------------------------------------------------------------------------------

-- Closing a call reaches across governments: the drafts of every delegation lapse with it, and what is sent
-- meanwhile must not slip past. Both functions cross a wall on purpose.

-- The host closes its call: drafts that were never sent lapse, those of joined governments too.
create function lapse_drafts(p_cohort uuid) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_rows int;
begin
  update "Nomination" n set state = 'lapsed', since = domain_now(), version = n.version + 1
    from "Cohort" c
    where c.id = p_cohort and c."hostId" = any (actor_governments()) and n."cohortId" = c.id and n.state = 'draft';
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;

-- The cohort's state, kept from changing until this transaction ends: for what is only allowed while it holds.
-- A joined government may not lock the host's row itself. Null when the actor has no part in the cohort.
create function hold_cohort(p_cohort uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_state text;
begin
  select c.state::text into v_state from "Cohort" c
    where c.id = p_cohort and (c."hostId" = any (actor_governments()) or c.id = any (actor_cohorts())) for share;
  return v_state;
end;
$$;

-- 20261124225117_snapshot_frozen --------------------------------------------------------------------------------

-- What was submitted is frozen whole: its content and its version, not only its hash.
create or replace function snapshot_frozen() returns trigger language plpgsql as
$$ begin
  if old.snapshot is not null
    and (new.snapshot, new."snapshotHash", new."snapshotVersion") is distinct from (old.snapshot, old."snapshotHash", old."snapshotVersion")
    and not (old.state = 'returned' and new.state = 'submitted') then
    raise exception using errcode = '23514', constraint = 'Nomination_snapshot_frozen', message = 'the snapshot is frozen';
  end if;
  return new;
end; $$;

-- 20261125001500_narrower_walls ---------------------------------------------------------------------------------

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

-- 20261125003000_other_days -------------------------------------------------------------------------------------

-- Other days for a cohort reach across governments: every delegation's planned days, journeys, ceremonies and days
-- away move with the training. Both functions cross a wall on purpose, for the host alone.

-- Who of those that go would be away twice on a day if all days moved by so many: names from the shared name list.
create function find_shift_overlaps(p_cohort uuid, p_days int) returns setof text
language sql stable security definer set search_path = public, pg_temp as
$$
  select distinct p.name
    from "Participant" p
    join "Cohort" c on c.id = p."cohortId" and c."hostId" = any (actor_governments())
    join "AwayPeriod" own on own."participantId" = p.id and own."freedAt" is null
    join "AwayPeriod" other on other."personId" = own."personId" and other.id <> own.id and other."freedAt" is null
      and other."startsOn" <= own."endsOn" + p_days and other."endsOn" >= own."startsOn" + p_days
    where p."cohortId" = p_cohort
    order by p.name
$$;

-- The host moves its cohort by so many days, before any roll call closes. Marks already made for the old day are
-- taken back by marks of their own. Null when the cohort was changed meanwhile, else how many days away moved.
create function shift_cohort(p_cohort uuid, p_version int, p_days int, p_deadline date) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_moved int;
begin
  update "Cohort" set "trainingStartsOn" = "trainingStartsOn" + p_days, "trainingEndsOn" = "trainingEndsOn" + p_days,
      "deadlineOn" = case when state = 'open' then p_deadline else "deadlineOn" end, version = version + 1
    where id = p_cohort and version = p_version and "hostId" = any (actor_governments()) and state in ('open', 'selecting');
  if not found then return null; end if;
  -- Taking every delegation makes a roll call that is closing, or an approval, wait and then find its version gone.
  update "Delegation" set "leavesOn" = "leavesOn" + p_days, "returnsOn" = "returnsOn" + p_days, version = version + 1
    where "cohortId" = p_cohort;
  if exists (select 1 from "Delegation" where "cohortId" = p_cohort and state in ('departed', 'completed')) then
    return null;
  end if;
  update "JourneyLeg" set "departsOn" = "departsOn" + p_days, "arrivesOn" = "arrivesOn" + p_days where "cohortId" = p_cohort;
  update "DepartureEvent" set day = day + p_days, version = version + 1 where "cohortId" = p_cohort;
  update "ScheduleItem" set day = day + p_days where "cohortId" = p_cohort;
  insert into "RollCallMark" (id, "delegationId", "governmentId", "participantId", mark, "byId", "byName", "markedAt")
    select gen_random_uuid(), p."delegationId", p."governmentId", p.id, 'undo', u.id, u.name, domain_now()
    from "Participant" p join "User" u on u.id = actor_user()
    where p."cohortId" = p_cohort and exists (select 1 from "RollCallMark" m where m."participantId" = p.id);
  update "AwayPeriod" a set "startsOn" = a."startsOn" + p_days, "endsOn" = a."endsOn" + p_days
    from "Participant" p where a."participantId" = p.id and p."cohortId" = p_cohort and a."freedAt" is null;
  get diagnostics v_moved = row_count;
  return v_moved;
end;
$$;

-- 20261125011000_grants_of_own ----------------------------------------------------------------------------------

-- Whoever keeps the accounts of a government must see every role that they hold, also one over the installation:
-- otherwise a link could be made for an account that reaches further than its maker.
create policy of_own_accounts on "Grant" for select
  using (exists (select 1 from "User" u where u.id = "Grant"."userId" and u."governmentId" = any (actor_governments())));

-- 20261125035527_owner_is_told ----------------------------------------------------------------------------------

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

-- 20261125043000_invited_again ----------------------------------------------------------------------------------

-- Offers seats once more to a government that declined. Its delegation is not the host's row to write, so this crosses
-- a wall on purpose, for the host alone. How many rows moved: none when it has answered or changed meanwhile.
create function invite_again(p_delegation uuid, p_seats int, p_version int) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_rows int;
begin
  update "Delegation" set state = 'invited', seats = p_seats, since = domain_now(), version = version + 1
    where id = p_delegation and version = p_version and state = 'declined' and "hostId" = any (actor_governments());
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;

-- The history ------------------------------------------------------------------------------------------------

create table _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
);
insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) values
  ('00000000-0000-4000-8000-000000000001', 'b11e687dc310572f65534105fe34b839db0547b73335117cbd2195c0c3be61b0', '20241101000000_start', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1),
  ('00000000-0000-4000-8000-000000000002', 'a6589217f8222a21332c347765abca5b0392cc01e2fa686f915bb317a83ce08b', '20241101000100_walls', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1),
  ('00000000-0000-4000-8000-000000000003', 'a476d15f316bbffa7387cb53deff2d694f2d0b53799a73c3139a3fab8270420a', '20261124222046_call_closing', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1),
  ('00000000-0000-4000-8000-000000000004', 'f12ade68b7888cb5d6889683dc7a5da75378b16df0e9fed9b945863a33e8aaed', '20261124225117_snapshot_frozen', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1),
  ('00000000-0000-4000-8000-000000000005', 'a03f770aed17f91fc3e11f83212ec531e3b0249de8bdf87b460257a40dade89f', '20261125001500_narrower_walls', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1),
  ('00000000-0000-4000-8000-000000000006', '5eb6e260d2124480205dabb407406caf751e3c080bd134f6634b814699e2f54d', '20261125003000_other_days', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1),
  ('00000000-0000-4000-8000-000000000007', 'af555db4719c6059bba2501d3b1f769bc2ad7a33eed2868d1e0f8e263c55accb', '20261125011000_grants_of_own', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1),
  ('00000000-0000-4000-8000-000000000008', '427aaf862ae6718f19c9935add401c48dde0310f6a1a0bdf889f4fc6682ffbf3', '20261125035527_owner_is_told', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1),
  ('00000000-0000-4000-8000-000000000009', '33c827848fa38f2d19c405acdc53556490537d84ca47d28177c0cece979ca283', '20261125043000_invited_again', '2026-11-26 08:00+07', '2026-11-26 08:00+07', 1);
