-- The installation with its clock, forms that were sent, and what keeps rows as they were written.

create policy readable on "Installation" for select using (request_begun());
create policy own on "Submission" using ("actorId" = actor_user()) with check ("actorId" = actor_user());

create function domain_now() returns timestamptz language sql stable security definer set search_path = public, pg_temp as
$$ select now() + make_interval(secs => coalesce((select "clockOffsetSeconds" from "Installation"), 0)) $$;

-- The demo's clock: any signed-in account of a demo database may set it. Changes no state.
create function set_demo_clock(p_offset_seconds bigint) returns boolean
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update "Installation" set "clockOffsetSeconds" = p_offset_seconds where demo and actor_user() is not null;
  return found;
end; $$;

-- On a table whose rows are evidence: none is changed or deleted, by the owner neither.
create function append_only() returns trigger language plpgsql as
$$ begin raise exception '% is append only', tg_table_name; end; $$;
