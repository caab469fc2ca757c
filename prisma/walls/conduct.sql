-- What stands in the calendars of a cohort: seen like the week and the journey, written by the triggers below alone.

create policy own_government on "CalendarEntry" for select using ("governmentId" = any (actor_governments()));
create policy shared_cohort on "CalendarEntry" for select using ("cohortId" = any (actor_cohorts()));
create policy left_cohort on "CalendarEntry" for select using ("cohortId" = any (actor_left()));

-- Whoever writes the week, a journey or a ceremony, by whatever way: an entry that says something else than before is
-- one revision further, one that is gone stays as removed. A set that is deleted and written anew changes nothing.
create function keep_calendar() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  v_row jsonb;
begin
  if tg_op = 'DELETE' then
    update "CalendarEntry" set "removedAt" = domain_now() where id = old.id;
    return null;
  end if;
  v_row := to_jsonb(new) - 'position';
  insert into "CalendarEntry" as e (id, source, "cohortId", "delegationId", "governmentId", said, "changedAt")
    values (new.id, tg_table_name, new."cohortId", (v_row ->> 'delegationId')::uuid,
      coalesce(v_row ->> 'governmentId', v_row ->> 'hostId')::uuid, v_row, domain_now())
    on conflict (id) do update set said = excluded.said, "removedAt" = null,
      revision = e.revision + (e.said is distinct from excluded.said)::int,
      "changedAt" = case when e.said is distinct from excluded.said then excluded."changedAt" else e."changedAt" end;
  return null;
end;
$$;
create trigger keep_calendar after insert or update or delete on "ScheduleItem" for each row execute function keep_calendar();
create trigger keep_calendar after insert or update or delete on "JourneyLeg" for each row execute function keep_calendar();
create trigger keep_calendar after insert or update or delete on "DepartureEvent" for each row execute function keep_calendar();
