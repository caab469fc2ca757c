-- Papers are their government's own.

create policy own_government on "Document" using ("governmentId" = any (actor_governments()));
