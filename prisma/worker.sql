-- What the worker may do beyond what prisma/rights.sql gives it as it gives the web: keep the queue, and begin a job as
-- whoever asked for it or as the clock. Run after these, each time, with its role's name in place of :worker.
grant select, insert, update, delete on all tables in schema jobs to :worker;
grant execute on all functions in schema jobs to :worker;
create policy kept on jobs.job to :worker using (true) with check (true);
create policy kept on jobs.job_common to :worker using (true) with check (true);
grant execute on function begin_job(uuid), begin_clockwork(), tell_job_refused(uuid, text, uuid), sweep_expired(), compare_files(jsonb),
  trail_faults(), mend_queue_clock(), report_job(uuid, int, int, int), keep_measurement(text, jsonb) to :worker;
grant execute on function claim_mail(), keep_mail(uuid, int), settle_mail(uuid, int, text, text) to :worker;
grant execute on function collect_mails(), failed_jobs(), people_with_tasks(), escalation_steps(), leave_scope() to :worker;
