-- What was submitted is frozen whole: its content and its version, not only its hash.
create or replace function snapshot_frozen() returns trigger language plpgsql as
$$ begin
  if old.snapshot is not null
    and (new.snapshot, new."snapshotHash", new."snapshotVersion") is distinct from (old.snapshot, old."snapshotHash", old."snapshotVersion")
    and not (old.state = 'returned' and new.state = 'submitted') then
    raise exception using errcode = '23514', constraint = 'Nomination_snapshot_frozen', message = 'the snapshot is frozen';
  end if;
  return new;
end; $$;
