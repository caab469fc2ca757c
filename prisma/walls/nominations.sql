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
