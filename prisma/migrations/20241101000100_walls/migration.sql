-- What the database holds of the domain by constraints and indexes. The policies, functions and triggers that once stood
-- here are those of prisma/walls now, made anew at each start; the name stays, because databases have it in their history.

create extension if not exists btree_gist;

-- Rule 2: nobody is away twice on the same day, both days included.
alter table "AwayPeriod" add constraint "AwayPeriod_never_twice"
  exclude using gist ("personId" with =, daterange("startsOn", "endsOn", '[]') with &&) where ("freedAt" is null);
alter table "AwayPeriod" add constraint "AwayPeriod_order" check ("endsOn" >= "startsOn");

-- Rule 1: confirmed participants never exceed the seats.
alter table "Delegation" add constraint "Delegation_seats_hold" check (taken <= seats);
alter table "Delegation" add constraint "Delegation_counts" check (seats >= 0 and taken >= 0 and coalesce("recordedCount", 0) >= 0);

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
