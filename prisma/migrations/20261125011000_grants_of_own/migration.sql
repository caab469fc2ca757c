-- Whoever keeps the accounts of a government must see every role that they hold, also one over the installation:
-- otherwise a link could be made for an account that reaches further than its maker.
create policy of_own_accounts on "Grant" for select
  using (exists (select 1 from "User" u where u.id = "Grant"."userId" and u."governmentId" = any (actor_governments())));
