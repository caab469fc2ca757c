-- Ceremony, journey and roll call: the own government's, shown to everybody who takes part in the cohort.

create policy own_government on "DepartureEvent" using ("governmentId" = any (actor_governments()));
create policy shared_cohort on "DepartureEvent" for select using ("cohortId" = any (actor_cohorts()));
create policy left_cohort on "DepartureEvent" for select using ("cohortId" = any (actor_left()));

create policy own_government on "RundownItem" using ("governmentId" = any (actor_governments()));
create policy shared_cohort on "RundownItem" for select using ("cohortId" = any (actor_cohorts()));
create policy left_cohort on "RundownItem" for select using ("cohortId" = any (actor_left()));

create policy own_government on "JourneyLeg" using ("governmentId" = any (actor_governments()));
create policy shared_cohort on "JourneyLeg" for select using ("cohortId" = any (actor_cohorts()));
create policy left_cohort on "JourneyLeg" for select using ("cohortId" = any (actor_left()));

create policy own_government on "RollCallMark" using ("governmentId" = any (actor_governments()));
create policy led on "RollCallMark" using ("delegationId" = any (actor_delegations())) with check ("delegationId" = any (actor_delegations()));
create trigger append_only before update or delete on "RollCallMark" for each row execute function append_only();
