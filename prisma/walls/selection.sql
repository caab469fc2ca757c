-- Who assesses what, and the scores: their government's own.

create policy own_government on "Assignment" using ("governmentId" = any (actor_governments()));
create policy own_government on "Score" using ("governmentId" = any (actor_governments()));
