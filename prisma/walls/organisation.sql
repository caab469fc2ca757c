-- Governments, whose names are public, and their agencies.

create policy public_names on "Government" for select using (request_begun());
create policy own_government on "Government" for update using (id = any (actor_governments()) or actor_installs())
  with check (id = any (actor_governments()) or actor_installs());
create policy installation on "Government" for insert with check (actor_installs());

create policy own_government on "Agency" using ("governmentId" = any (actor_governments()));
