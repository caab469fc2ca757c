-- What the administrator of the installation is told of it.

create policy readable on "Measurement" for select using (actor_installs());

-- What a worker has measured, in the place of what it measured before.
create function keep_measurement(p_kind text, p_facts jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  perform require_clockwork();
  insert into "Measurement" (kind, facts) values (p_kind, p_facts)
    on conflict (kind) do update set facts = excluded.facts, at = now();
end; $$;

-- The database, its clock and its workers, as whoever administers the installation is told of them; nothing for others.
create function installation_facts() returns jsonb
language sql stable security definer set search_path = public, pg_temp as
$$
  select jsonb_build_object('version', current_setting('server_version_num')::int / 10000, 'clock', clock_timestamp(),
    'bytes', pg_database_size(current_database()),
    'migration', (select max(migration_name) from _prisma_migrations where finished_at is not null),
    'demo', coalesce((select demo from "Installation"), false),
    'workers', (select count(*)::int from worker_signs() at where at > now() - interval '2 minutes'))
  where actor_installs()
$$;

-- Accounts with one of these roles that nobody has used for so many days, and since when (null: never). An account is made
-- on a day of the domain; it is used in real time.
create function unused_accounts(p_roles text[], p_days int) returns table (id uuid, name text, "usedAt" timestamptz)
language sql stable security definer set search_path = public, pg_temp as
$$
  select u.id, u.name, used.at from "User" u
  cross join lateral (select max(at) as at from (
    select s."lastSeenAt" as at from "Session" s where s."userId" = u.id
    union all select a.at from "SignInAttempt" a where a."userId" = u.id and a.succeeded
    union all select d."lastUsedAt" from "KnownDevice" d where d."userId" = u.id) seen) used
  where actor_installs() and u."disabledAt" is null and u."createdAt" < domain_now() - make_interval(days => p_days)
    and coalesce(used.at, '-infinity') < now() - make_interval(days => p_days)
    and exists (select 1 from "Grant" g where g."userId" = u.id and g.role::text = any (p_roles) and g."endedAt" is null
      and g."confirmedAt" is not null and (g."endsOn" is null or g."endsOn" >= (domain_now() at time zone 'Asia/Jakarta')::date))
  order by used.at nulls first, u.name
$$;

-- What is measured of the outbox and of backups: numbers, for whoever names the token of the metrics.
create function installation_readings() returns table (name text, value double precision)
language sql stable security definer set search_path = public, pg_temp as
$$
  select 'mails_waiting', count(*)::double precision from "Mail" where state = 'waiting' and "dueAt" <= now()
  union all select 'mail_oldest_waiting_seconds', coalesce(extract(epoch from now() - min("dueAt")), 0)::double precision
    from "Mail" where state = 'waiting' and "dueAt" <= now()
  union all select 'backup_age_seconds', extract(epoch from now() - (facts #>> '{backup,at}')::timestamptz)::double precision
    from "Measurement" where kind = 'machine' and facts #>> '{backup,at}' is not null
$$;
