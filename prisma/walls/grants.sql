-- Who holds which role.

create policy seen on "Grant" for select using ("userId" = actor_user() or "governmentId" = any (actor_governments()) or actor_installs());
-- Whoever keeps the accounts of a government must see every role that they hold, also one over the installation:
-- otherwise a link could be made for an account that reaches further than its maker.
create policy of_own_accounts on "Grant" for select
  using (exists (select 1 from "User" u where u.id = "Grant"."userId" and u."governmentId" = any (actor_governments())));
create policy kept on "Grant" for insert with check ("governmentId" = any (actor_governments()) or actor_installs());
create policy changed on "Grant" for update using ("governmentId" = any (actor_governments()) or actor_installs())
  with check ("governmentId" = any (actor_governments()) or actor_installs());
