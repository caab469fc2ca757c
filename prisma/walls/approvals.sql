-- Decisions are their government's own.

create policy own_government on "Approval" using ("governmentId" = any (actor_governments()));
