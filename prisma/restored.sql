-- What a database that was put back must not do by itself: run once, in the transaction that puts it back, before
-- anybody sees it, on the tables as they were when the backup was made. Nobody is signed in, and no link that was sent
-- out opens anything. What waits to be sent to somebody belongs here too: it may have been sent after the backup was made.
do $$
begin
  delete from "Session";
  update "Activation" set "usedAt" = now() where "usedAt" is null;
  if to_regclass('"KnownDevice"') is not null then delete from "KnownDevice"; end if;
end;
$$;
