-- The scope of a transaction: set by begin_request for that one only; without it every list below is null and nothing
-- is seen.

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
-- Cohorts that the actor was to go with and no longer does: their calendar is shown, so that it can be called off.
create function actor_left() returns uuid[] language sql stable as
$$ select string_to_array(nullif(current_setting('app.left', true), ''), ',')::uuid[] $$;
create function actor_installs() returns boolean language sql stable as
$$ select coalesce(current_setting('app.installs', true), '') = 'on' $$;
-- On for whoever has begun a request, signed in or not: what the public page shows.
create function request_begun() returns boolean language sql stable as
$$ select coalesce(current_setting('app.begun', true), '') = 'on' $$;
-- The government that the actor belongs to, with or without a role over it.
create function actor_home() returns uuid language sql stable as
$$ select u."governmentId" from "User" u where u.id = actor_user() $$;

-- On while the clock itself works, for nobody who asked: such work sees no rows but through functions that ask for this.
create function clockwork_begun() returns boolean language sql stable as
$$ select coalesce(current_setting('app.clockwork', true), '') = 'on' $$;

-- Who asks, with all grants that hold on the domain's today, in one round trip. Null token or a dead session: nobody.
create function begin_request(p_token_hash text, p_read_only boolean) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  v_session "Session";
  v_actor jsonb;
  v_now timestamptz := domain_now();
  v_demo boolean := coalesce((select demo from "Installation"), false);
begin
  perform set_config('app.begun', 'on', true);
  if p_token_hash is not null then
    select * into v_session from "Session" s
      where s."tokenHash" = p_token_hash and session_holds(s);
    if found then v_actor := take_scope(v_session."userId", v_session.id, v_now); end if;
  end if;
  if p_read_only then perform set_config('transaction_read_only', 'on', true); end if;
  if v_actor is null then
    return jsonb_build_object('now', v_now, 'demo', v_demo, 'actor', null,
      'lapsed', case when p_token_hash is not null then case when exists (select 1 from "Session" s where s."tokenHash" = p_token_hash
        and s."expiresAt" > now() and s."lastSeenAt" + make_interval(mins => s."idleMinutes") <= now()) then 'idle' else 'over' end end,
      'empty', not exists (select 1 from "User"));
  end if;
  return jsonb_build_object('now', v_now, 'demo', v_demo, 'empty', false,
    'stale', v_session."lastSeenAt" < now() - interval '1 minute', 'actor', v_actor,
    'unread', case when p_read_only then count_unread(v_session."userId") else 0 end);
end;
$$;

-- A job of the worker, as whoever asked for it: the grants are those of now, and an account that was locked is nobody.
-- For the role of the worker alone: whoever may call this may be anybody.
create function begin_job(p_user uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_now timestamptz := domain_now();
begin
  perform set_config('app.begun', 'on', true);
  return jsonb_build_object('now', v_now, 'actor', take_scope(p_user, null, v_now));
end;
$$;

-- A job that nobody asked for, as the clock.
create function begin_clockwork() returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  perform set_config('app.begun', 'on', true);
  perform set_config('app.clockwork', 'on', true);
  return jsonb_build_object('now', domain_now(), 'actor', null);
end;
$$;

-- Sets the scope of this transaction to what an account may see now, and says who that is; null for none that is open.
-- Called by the functions above, and by nobody else.
create function take_scope(p_user uuid, p_session uuid, p_now timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  v_user record;
  v_held jsonb;
  v_grants jsonb;
  v_hat text := (select s.hat from "Session" s where s.id = p_session);
  v_goes boolean;
  v_parts jsonb;
  v_governments uuid[];
  v_cohorts uuid[];
  v_heads uuid[];
  v_left jsonb := '[]';
begin
  -- While a new password is wanted nobody is more than the owner of an account that has none.
  select u.id, u.name, u.post, u.email, u."passwordDueAt" is not null as due, case when u."passwordDueAt" is null then u."personId" end as "personId",
      u."governmentId", g.name as government, g."shortName", g.zone
    into v_user from "User" u left join "Government" g on g.id = u."governmentId"
    where u.id = p_user and u."disabledAt" is null;
  if not found then return null; end if;

  select coalesce(jsonb_agg(jsonb_build_object(
      'id', g.id, 'role', g.role, 'scope', g.scope, 'governmentId', g."governmentId", 'delegationId', g."delegationId",
      'agencyIds', case when g."agencyId" is null then '[]'::jsonb else (
        with recursive below as (
          select a.id from "Agency" a where a.id = g."agencyId"
          union select c.id from "Agency" c join below b on c."parentId" = b.id)
        select jsonb_agg(id) from below) end,
      'agency', (select a."shortName" from "Agency" a where a.id = g."agencyId"), 'endsOn', g."endsOn",
      'deputyFor', (select jsonb_build_object('userId', o.id, 'personId', o."personId", 'name', o.name, 'post', o.post)
        from "Grant" p join "User" o on o.id = p."userId" where p.id = g."standsInForId")) order by g."createdAt", g.id), '[]')
    into v_held
    from "Grant" g where g."userId" = v_user.id and not v_user.due and grant_holds(g);
  -- One role chosen is that one alone, and none once it has ended: a hat narrows and never widens.
  v_grants := case when v_hat is null then v_held else
    (select coalesce(jsonb_agg(h), '[]') from jsonb_array_elements(v_held) h where h ->> 'id' = v_hat) end;
  select array_agg(distinct (h ->> 'governmentId')::uuid) filter (where h ->> 'governmentId' is not null) into v_governments
    from jsonb_array_elements(v_grants) h;

  select coalesce(jsonb_agg(jsonb_build_object('participantId', p.id, 'delegationId', p."delegationId", 'cohortId', p."cohortId",
      'governmentId', p."governmentId", 'isHead', p."isHead", 'state', p.state) order by p.since desc), '[]'),
      array_agg(p."delegationId") filter (where p."isHead")
    into v_parts, v_heads
    from "Participant" p
    where p."personId" = v_user."personId" and p.state in ('confirmed', 'departed', 'completed', 'did_not_complete');

  if v_user."personId" is not null then
    select coalesce(jsonb_agg(jsonb_build_object('delegationId', p."delegationId", 'cohortId', p."cohortId") order by p.since desc), '[]')
      into v_left
      from "Participant" p
      where p."personId" = v_user."personId" and p.state in ('withdrawn', 'no_show', 'replaced')
        and not exists (select 1 from jsonb_array_elements(v_parts) e where (e ->> 'delegationId')::uuid = p."delegationId");
  end if;

  -- Whoever goes along themselves is not that while they act in a role of the office.
  v_goes := jsonb_array_length(v_parts) + jsonb_array_length(v_left) > 0;
  if v_hat <> 'participant' then v_parts := '[]'; v_left := '[]'; v_heads := null; end if;

  select array_agg(d."cohortId") into v_cohorts from "Delegation" d
    where d."governmentId" = any (v_governments)
       or d.id in (select (e ->> 'delegationId')::uuid from jsonb_array_elements(v_parts) e);

  perform set_config('app.user', v_user.id::text, true);
  perform set_config('app.person', coalesce(v_user."personId"::text, ''), true);
  perform set_config('app.governments', coalesce(array_to_string(v_governments, ','), ''), true);
  perform set_config('app.cohorts', coalesce(array_to_string(v_cohorts, ','), ''), true);
  perform set_config('app.delegations', coalesce(array_to_string(v_heads, ','), ''), true);
  perform set_config('app.left', coalesce((select string_agg(e ->> 'cohortId', ',') from jsonb_array_elements(v_left) e), ''), true);
  perform set_config('app.hat', coalesce(v_hat, ''), true);
  perform set_config('app.installs', case when v_grants @> '[{"role": "administrator", "scope": "installation"}]' then 'on' else '' end, true);

  return jsonb_build_object('userId', v_user.id, 'sessionId', p_session, 'name', v_user.name, 'post', v_user.post,
    'personId', v_user."personId", 'governmentId', v_user."governmentId", 'government', v_user.government,
    'governmentShort', v_user."shortName", 'zone', coalesce(v_user.zone, 'Asia/Jakarta'),
    'passwordDue', v_user.due, 'hat', v_hat, 'goesAlong', v_goes, 'held', v_held, 'grants', v_grants, 'participations', v_parts, 'left', v_left);
end;
$$;

-- Where night and day of the installation are: its first government's.
create function installation_zone() returns text language sql stable security definer set search_path = public, pg_temp as
$$ select coalesce((select g.zone from "Government" g order by g."createdAt", g.id limit 1), 'Asia/Jakarta') $$;
