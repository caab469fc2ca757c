-- The schedule is the host's, and shown to everybody who takes part.

create policy host on "ScheduleItem" using ("hostId" = any (actor_governments()));
create policy shared_cohort on "ScheduleItem" for select using ("cohortId" = any (actor_cohorts()));
create policy left_cohort on "ScheduleItem" for select using ("cohortId" = any (actor_left()));
