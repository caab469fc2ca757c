-- The trail: rows come in through one function, as a chain, and nobody changes one.

create policy own_government on "AuditEvent" for select using ("governmentId" = any (actor_governments()));
-- Where each chain ends: moved on by the trigger below, and read by nobody else.
create policy nobody on "TrailHead" using (false);

-- A row goes to the actor's own governments, or to one that takes part in a cohort with one of them (the host moves
-- seats of a joined government, and both trails tell). Rows of no government stay open.
create function concerns_actor(p_cohort uuid, p_government uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from "Delegation" d where d."cohortId" = p_cohort
     and (d."governmentId" = p_government or d."hostId" = p_government)
     and (d."cohortId" = any (actor_cohorts()) or d."hostId" = any (actor_governments()))) $$;

-- Appends rows in the order given. Number, time, actor and hash are the database's: of what is handed in only what was
-- done counts. The chains are held in one order, so that two who write into two of them wait instead of locking up.
create function append_trail(p_rows jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_row jsonb; v_government uuid; v_name text := '–'; v_post text := '–';
begin
  if not request_begun() then raise exception 'no request has begun' using errcode = '42501'; end if;
  perform 1 from "TrailHead" h where h.chain in (
    select trail_chain((r ->> 'governmentId')::uuid) from jsonb_array_elements(p_rows) r) order by h.chain for update;
  select u.name, u.post into v_name, v_post from "User" u where u.id = actor_user();
  if clockwork_begun() then v_name := 'Angkatan'; end if;
  for v_row in select r from jsonb_array_elements(p_rows) with ordinality as given (r, n) order by n loop
    v_government := (v_row ->> 'governmentId')::uuid;
    if not (v_government is null or v_government = any (coalesce(actor_governments(), '{}')) or actor_installs()
        or coalesce(v_government = actor_home(), false) or concerns_actor((v_row ->> 'cohortId')::uuid, v_government)) then
      raise exception 'this trail is not the actor''s' using errcode = '42501';
    end if;
    insert into "AuditEvent" (outcome, "domainAt", "actorId", "actorName", "actorPost", action, "subjectKind", "subjectId",
      "governmentId", "cohortId", "nominationId", reason, before, after, acting)
    values ((v_row ->> 'outcome')::"TrailOutcome", domain_now(), actor_user(), coalesce(v_name, '–'), coalesce(v_post, '–'),
      v_row ->> 'action', v_row ->> 'subjectKind', (v_row ->> 'subjectId')::uuid, v_government, (v_row ->> 'cohortId')::uuid,
      (v_row ->> 'nominationId')::uuid, v_row ->> 'reason', nullif(v_row -> 'before', 'null'), nullif(v_row -> 'after', 'null'),
      acting_as(coalesce(v_row ->> 'grantId', nullif(current_setting('app.hat', true), ''))));
  end loop;
end;
$$;

-- In which role the actor acts, as the trail tells it: one that they hold, and for whom they stand in with it.
create function acting_as(p_hat text) returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$
  select jsonb_build_object('role', 'participant') where p_hat = 'participant' union all
  select jsonb_strip_nulls(jsonb_build_object('role', g.role, 'agency', a."shortName", 'forName', o.name, 'forPost', o.post))
  from "Grant" g left join "Agency" a on a.id = g."agencyId"
    left join "Grant" p on p.id = g."standsInForId" left join "User" o on o.id = p."userId"
  where g.id::text = p_hat and g."userId" = actor_user()
$$;

-- The chain that a row belongs to: its government's, or that of no government.
create function trail_chain(p_government uuid) returns uuid language sql immutable as
$$ select coalesce(p_government, '00000000-0000-0000-0000-000000000000') $$;

-- What a row says, with the hash of the one before, as a hash. Every field stands with its length before it, so that
-- none can be taken for another; PostgreSQL writes a jsonb always in the same way.
create function trail_hash(p "AuditEvent") returns text language sql stable set search_path = public, pg_temp as
$$ select encode(sha256(convert_to(string_agg(coalesce(length(f)::text || ':' || f, '-'), '|' order by n), 'UTF8')), 'hex')
   from unnest(array[p.previous, p.number::text, p.id::text,
     to_char(p.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), to_char(p."domainAt" at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'),
     p.outcome::text, p."actorId"::text, p."actorName", p."actorPost", p.action, p."subjectKind", p."subjectId"::text,
     p."governmentId"::text, p."cohortId"::text, p."nominationId"::text, p.reason, p.before::text, p.after::text]
       -- What came later stands behind, and only where it is said: rows from before read as they were written.
       || case when p.acting is null then '{}'::text[] else array[p.acting::text] end)
     with ordinality as field (f, n) $$;

-- Every row, whoever writes it, is the next of its chain. Within a request its time is the moment at which it was put
-- there, while the chain is held: numbers and times of a chain rise together.
create function chain_trail() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ declare v_chain uuid := trail_chain(new."governmentId");
begin
  insert into "TrailHead" (chain) values (v_chain) on conflict do nothing;
  select h.number + 1, h.hash into new.number, new.previous from "TrailHead" h where h.chain = v_chain for update;
  if request_begun() then new.at := clock_timestamp(); new."domainAt" := domain_now(); end if;
  new.at := date_trunc('milliseconds', new.at);
  new."domainAt" := date_trunc('milliseconds', new."domainAt");
  new.hash := trail_hash(new);
  update "TrailHead" set number = new.number, hash = new.hash where chain = v_chain;
  return new;
end; $$;
create trigger chain_trail before insert on "AuditEvent" for each row execute function chain_trail();

create trigger append_only before update or delete on "AuditEvent" for each row execute function append_only();
create trigger append_only_all before truncate on "AuditEvent" for each statement execute function append_only();

-- Goes through every chain: how many rows it has, where it ends, and the first row that does not follow from the one
-- before it. For the command that verifies, which asks as the owner of the tables.
create function verify_trail() returns table (chain uuid, total bigint, hash text, "badNumber" bigint, "badId" bigint, fault text)
language sql stable set search_path = public, pg_temp as
$$
  with row as (
    select trail_chain(e."governmentId") as chain, e.number, e.id, e.hash,
      case when e.number <> row_number() over chain_of then 'number'
           when e.previous is distinct from coalesce(lag(e.hash) over chain_of, '') then 'previous'
           when e.hash <> trail_hash(e) then 'hash' end as fault
    from "AuditEvent" e window chain_of as (partition by trail_chain(e."governmentId") order by e.number, e.id)),
  bad as (select distinct on (r.chain) r.chain, r.number, r.id, r.fault from row r where r.fault is not null order by r.chain, r.number, r.id),
  last as (select r.chain, count(*) as total, max(r.number) as number, (array_agg(r.hash order by r.number desc, r.id desc))[1] as hash from row r group by r.chain)
  select coalesce(l.chain, h.chain), coalesce(l.total, 0), coalesce(l.hash, ''), coalesce(b.number, case when is_cut then coalesce(l.number, 0) + 1 end),
    b.id, coalesce(b.fault, case when is_cut then 'end' end)
  from last l full join "TrailHead" h on h.chain = l.chain left join bad b on b.chain = coalesce(l.chain, h.chain)
  cross join lateral (select (h.number, h.hash) is distinct from (coalesce(l.number, 0), coalesce(l.hash, '')) as is_cut) cut
  order by 1
$$;

-- How often the actor has taken a file of a kind in the last hour: what bounds exports.
create function downloads_of_hour(p_action text, p_kind text) returns int language sql stable security definer set search_path = public, pg_temp as
$$ select count(*)::int from "AuditEvent" where "actorId" = actor_user() and action = p_action and action like '%.download'
     and "subjectKind" = p_kind and at > now() - interval '1 hour' $$;
