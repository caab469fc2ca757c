-- Offers seats once more to a government that declined. Its delegation is not the host's row to write, so this crosses
-- a wall on purpose, for the host alone. How many rows moved: none when it has answered or changed meanwhile.
create function invite_again(p_delegation uuid, p_seats int, p_version int) returns int
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_rows int;
begin
  update "Delegation" set state = 'invited', seats = p_seats, since = domain_now(), version = version + 1
    where id = p_delegation and version = p_version and state = 'declined' and "hostId" = any (actor_governments());
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;
