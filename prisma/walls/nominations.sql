-- Nominations, waivers and verifications are their government's own; a nominee sees the own nomination.

create policy own_government on "Nomination" using ("governmentId" = any (actor_governments()));
create policy self on "Nomination" for select using ("personId" = actor_person());
create policy own_government on "Waiver" using ("governmentId" = any (actor_governments()));
create policy own_government on "Verification" using ("governmentId" = any (actor_governments()));

-- A frozen snapshot is rewritten only by sending the nomination again: its content and its version, not only its hash.
create function snapshot_frozen() returns trigger language plpgsql as
$$ begin
  if old.snapshot is not null
    and (new.snapshot, new."snapshotHash", new."snapshotVersion") is distinct from (old.snapshot, old."snapshotHash", old."snapshotVersion")
    and not (old.state = 'returned' and new.state = 'submitted') then
    raise exception using errcode = '23514', constraint = 'Nomination_snapshot_frozen', message = 'the snapshot is frozen';
  end if;
  return new;
end; $$;
create trigger snapshot_frozen before update on "Nomination" for each row execute function snapshot_frozen();

create trigger append_only before update or delete on "Verification" for each row execute function append_only();

-- The host closes its call: drafts that were never sent lapse, those of joined governments too. Crosses a wall on
-- purpose.
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
