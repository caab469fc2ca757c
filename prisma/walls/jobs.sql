-- The queue, as the administrator of the installation sees and keeps it. Who sees which row stands in prisma/jobs.sql.

create view "BackgroundJob" with (security_invoker = true) as
  select j.id, j.name, (j.data ->> 'actorId')::uuid as "actorId", j.state::text as state, j.retry_count as tries,
    j.created_on + shown.by as "askedAt", j.start_after + shown.by as "dueAt", j.started_on + shown.by as "begunAt",
    j.completed_on + shown.by as "endedAt", j.output as "end", j.data ? 'stop' as "toStop"
  from jobs.job j cross join (select domain_now() - now() as by) shown where j.name not like '\_\_%';

-- What the clock does: of people only the administrator of the installation asks for it.
create function clock_jobs() returns text[] language sql immutable as
$$ select array['backup.make', 'expired.sweep', 'files.check', 'trail.verify', 'health.measure', 'mail.collect', 'failures.tell', 'tasks.tell'] $$;

-- When a worker that was not stopped said that it lives, as far as the clock has come: what a dead one wrote before the clock was
-- set back is no sign of life.
create function worker_signs() returns setof timestamptz language sql stable security definer set search_path = public, pg_temp as
$$ select i.heartbeat_on from jobs.instance i where i.stopped_on is null and i.heartbeat_on < now() + interval '1 minute' $$;

-- When a worker last said that it lives, by the clock that the pages show; null when none ever did, or the last one was stopped.
create function worker_heard() returns timestamptz language sql stable security definer set search_path = public, pg_temp as
$$ select max(at) + (domain_now() - now()) from worker_signs() at where actor_installs() $$;

-- For how many seconds no worker has said that it lives; null when none ever did, or the last one was stopped. Anybody may know.
create function worker_silence() returns double precision language sql stable security definer set search_path = public, pg_temp as
$$ select extract(epoch from now() - least(max(at), now()))::double precision from worker_signs() at having max(at) is not null $$;

-- How each queue stands: what is due and waits, for how many seconds the oldest, what is to run later, runs, and failed for good.
create function queue_readings() returns table (name text, waiting int, oldest double precision, later int, running int, failed int)
language sql stable security definer set search_path = public, pg_temp as
$$
  select q.name, count(*) filter (where j.due)::int,
    coalesce(extract(epoch from now() - min(j.start_after) filter (where j.due)), 0)::double precision,
    count(*) filter (where j.waits and not j.due)::int, count(*) filter (where j.state = 'active')::int, count(*) filter (where j.state = 'failed')::int
  from jobs.queue q left join lateral (
    select o.state, o.start_after, o.state in ('created', 'retry') as waits,
      o.state in ('created', 'retry') and o.start_after <= now() as due
    from jobs.job o where o.name = q.name and o.state in ('created', 'retry', 'active', 'failed')) j on true
  where q.name not like '\_\_%' group by q.name order by q.name
$$;

-- Takes a job from the shelf to be tried anew, with all its tries. Its name, or null where it is not there any more.
create function ask_job_again(p_job uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$ declare v_name text;
begin
  update jobs.job set state = 'retry', retry_limit = retry_count + 8, completed_on = null, start_after = now(), data = data - 'stop'
    where id = p_job and state = 'failed' and actor_installs() returning name into v_name;
  return v_name;
end; $$;

-- Takes a job away that waits or stands on the shelf. Its name, or null where it is not there any more.
create function drop_job(p_job uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$ declare v_name text;
begin
  delete from jobs.job where id = p_job and state in ('created', 'retry', 'failed') and actor_installs() returning name into v_name;
  return v_name;
end; $$;

-- Asks a job that tells how far it is to stop: it does so at its next report, and is not tried again. By whoever asked for it, or
-- keeps the queue. Its name, or null where it does not run any more.
create function ask_job_stop(p_job uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as
$$ declare v_name text;
begin
  update jobs.job set data = data || '{"stop": true}' where id = p_job and state = 'active' and output ? 'of'
    and (actor_installs() or data ->> 'actorId' = actor_user()::text) returning name into v_name;
  return v_name;
end; $$;

-- How far a job is, in the try that this worker has claimed; whether it is to stop, as it is where another has it. Run by the worker, with its own rights.
create function report_job(p_job uuid, p_try int, p_done int, p_of int) returns boolean language sql set search_path = public, pg_temp as
$$
  with told as (update jobs.job set output = jsonb_build_object('done', p_done, 'of', p_of)
    where id = p_job and state = 'active' and retry_count = p_try returning data ? 'stop' as stop)
  select coalesce((select stop from told), true)
$$;

-- The trail of whoever asked for a job has it when the job was refused: the right was lost, or what it is about.
create function tell_job_refused(p_user uuid, p_action text, p_job uuid) returns void
language sql security definer set search_path = public, pg_temp as
$$
  insert into "AuditEvent" (outcome, "domainAt", "actorId", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId")
  select 'denied', domain_now(), u.id, coalesce(u.name, '–'), coalesce(u.post, '–'), p_action, 'job', p_job, u."governmentId"
  from (select p_user as id) asked left join "User" u on u.id = asked.id
$$;

-- A machine whose clock was set back has jobs that were asked for, or spoken of, in what is now to come. They are due as
-- they would have been, and do not wait for that hour to come again. Run by the worker, with its own rights.
create function mend_queue_clock() returns int language sql set search_path = public, pg_temp as
$$
  with mended as (
    update jobs.job set start_after = case when created_on > now() then start_after - (created_on - now()) else start_after end,
      created_on = least(created_on, now()), heartbeat_on = least(heartbeat_on, now())
    where state in ('created', 'retry', 'active') and greatest(created_on, heartbeat_on) > now() + interval '10 seconds' returning 1)
  select count(*)::int from mended
$$;

-- Work of the clock ----------------------------------------------------------------------------------

create function require_clockwork() returns void language plpgsql stable as
$$ begin if not clockwork_begun() then raise exception 'this is the clock''s work' using errcode = '42501'; end if; end; $$;

-- What has served its time: sessions a week after their end (until then their browser is told why), tries to sign in
-- after a month and the log of an account after three (lib/accounts/sign-in-log.ts says the same), devices that are not known any more, keys of forms after a week, jobs that ended well after a month.
create function sweep_expired() returns jsonb
language plpgsql security definer set search_path = public, pg_temp as
$$ declare v_sessions int; v_tries int; v_devices int; v_forms int; v_jobs int;
begin
  perform require_clockwork();
  delete from "Session" where least("expiresAt", "lastSeenAt" + make_interval(mins => "idleMinutes")) < now() - interval '7 days';
  get diagnostics v_sessions = row_count;
  delete from "SignInAttempt" where at < now() - case when "userId" is null then interval '30 days' else interval '90 days' end;
  get diagnostics v_tries = row_count;
  delete from "KnownDevice" where "lastUsedAt" < now() - interval '180 days';
  get diagnostics v_devices = row_count;
  delete from "Submission" where at < now() - interval '7 days';
  get diagnostics v_forms = row_count;
  delete from jobs.job where state in ('completed', 'cancelled') and completed_on < now() - interval '30 days';
  get diagnostics v_jobs = row_count;
  return jsonb_build_object('sessions', v_sessions, 'tries', v_tries, 'devices', v_devices, 'forms', v_forms, 'jobs', v_jobs);
end; $$;

-- The files that stand in the folder beside the rows that know them.
create function compare_files(p_standing jsonb) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  perform require_clockwork();
  return (with standing as (select s ->> 'storedAs' as place, (s ->> 'bytes')::bigint as bytes, (s ->> 'isOld')::boolean as old
      from jsonb_array_elements(p_standing) s),
    known as (select distinct d."storedAs" as place, d.bytes::bigint as bytes from "Document" d)
  select jsonb_build_object('rows', (select count(*) from known),
    'unknown', (select coalesce(jsonb_agg(s.place order by s.place), '[]') from standing s where s.old and not exists (select from known k where k.place = s.place)),
    'missing', (select coalesce(jsonb_agg(jsonb_build_object('storedAs', k.place, 'bytes', k.bytes)), '[]') from known k
      where not exists (select from standing s where s.place = k.place and s.bytes = k.bytes))));
end; $$;

create function trail_faults() returns table (rows int, chains int, broken int)
language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  perform require_clockwork();
  return query select coalesce(sum(v.total), 0)::int, count(*)::int, (count(*) filter (where v.fault is not null))::int from verify_trail() v;
end; $$;
