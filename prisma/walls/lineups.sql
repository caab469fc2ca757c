-- Line-ups are their government's own.

create policy own_government on "LineUp" using ("governmentId" = any (actor_governments()));
create policy own_government on "LineUpEntry" using ("governmentId" = any (actor_governments()));

-- Rule 5: an approved or proposed line-up is immutable.
create function line_up_frozen() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_line_up uuid;
begin
  if tg_op = 'INSERT' then v_line_up := new."lineUpId"; else v_line_up := old."lineUpId"; end if;
  if exists (select 1 from "LineUp" where id = v_line_up and state <> 'draft') then
    raise exception using errcode = '23514', constraint = 'LineUp_frozen', message = 'the line-up is frozen';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end;
$$;
create trigger line_up_frozen before insert or update or delete on "LineUpEntry" for each row execute function line_up_frozen();
