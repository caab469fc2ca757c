-- What the web process may do: run after the migrations, each time, with its role's name in place of :app. The worker
-- may do the same, and what prisma/worker.sql adds.
-- It owns nothing and writes no seat counter. A password hash it gets from the two functions that compare one, for one
-- account at a time, and from no table. It reads the trail, and adds to it through one function, as whoever asks.
revoke all on all tables in schema public from :app;
revoke all on all functions in schema public from public;
grant usage on schema public to :app;

grant select on all tables in schema public to :app;
revoke select on "User", "Activation", "SignInAttempt", "KnownDevice", "TrailHead", "_prisma_migrations" from :app;
grant select (id, email, name, post, "governmentId", "personId", "disabledAt", "createdAt", version) on "User" to :app;
grant select (id, "userId", "governmentId", kind, "expiresAt", "usedAt", "createdById", "createdAt") on "Activation" to :app;
grant select (id, at, "userId", succeeded, limited, method, device, "shownAddress") on "SignInAttempt" to :app;
grant select (migration_name, finished_at) on "_prisma_migrations" to :app;

grant insert, update on "Agency", "Person", "Performance", "Discipline", "AwayPeriod", "PeoplePaste", "AccountPaste", "Document",
  "Partner", "Programme", "Theme", "Cohort", "EligibilityRule", "Criterion", "ScheduleItem", "Nomination", "Waiver",
  "Assignment", "Score", "LineUp", "LineUpEntry", "Participant", "DepartureEvent", "RundownItem", "JourneyLeg",
  "Government", "Submission" to :app;
grant insert on "User", "Activation", "Verification", "Approval", "ParticipantChange", "RedoItem", "RollCallMark", "Delegation" to :app;
grant update (email, name, post, "personId", "disabledAt", version) on "User" to :app;
grant update ("usedAt") on "Activation" to :app;
-- When a role takes effect, and by whom it was confirmed, a trigger and a function say.
grant insert (id, "userId", role, scope, "governmentId", "agencyId", "delegationId", "startsOn", "endsOn", "standsInForId", "createdById", "createdAt") on "Grant" to :app;
grant update ("endsOn", "endedAt", "endedBecause") on "Grant" to :app;
grant update ("decreeNumber", "decreeDate", "decreeSigner") on "Approval" to :app;
grant update ("doneAt", "doneById", "doneByName") on "RedoItem" to :app;
grant update ("readAt") on "Notification" to :app;
grant insert, update on "NotificationChoice" to :app;
grant insert, delete on "Holiday", "EscalationStep" to :app;
grant update (state, since, mode, "leavesOn", "returnsOn", "contactName", "contactPost", "contactPhone", version) on "Delegation" to :app;

-- Rows that make up a form are replaced as a set (the trail keeps what stood there before); nothing else is deleted.
grant delete on "EligibilityRule", "Criterion", "ScheduleItem", "RundownItem", "JourneyLeg", "LineUpEntry", "Performance", "Discipline", "Assignment", "Score" to :app;

grant execute on all functions in schema public to :app;
-- Called by the functions that count a try, and by nobody else; by the command that verifies the trail, as the owner.
revoke execute on function tell_lock_out(uuid), wrong_tries(text, text), verify_trail() from :app;
-- Whoever may begin a job may be anybody: not the web, which begins requests, of whoever holds the session.
revoke execute on function begin_job(uuid), begin_clockwork(), take_scope(uuid, uuid, timestamptz),
  tell_job_refused(uuid, text, uuid), sweep_expired(), compare_files(jsonb), trail_faults(), mend_queue_clock(),
  report_job(uuid, int, int, int), keep_measurement(text, jsonb), worker_signs() from :app;

-- Of telling: called by other functions alone.
revoke execute on function people_to_tell(jsonb), count_unread(uuid), written_mail(uuid), claim_mail(), keep_mail(uuid, int),
  settle_mail(uuid, int, text, text), collect_mails(), failed_jobs(), people_with_tasks(), escalation_steps(), leave_scope() from :app;

-- Asks for what is to run later, in the transaction of the request; who may ask and see stands in prisma/jobs.sql.
revoke all on all tables in schema jobs from :app;
grant usage on schema jobs to :app;
grant select on jobs.queue to :app;
grant select, insert on jobs.job, jobs.job_common to :app;
grant execute on function jobs.job_now() to :app;
