-- What a database that was put back must not do by itself: run once, in the transaction that puts it back, before
-- anybody sees it, on the tables as they were when the backup was made. Nobody is signed in, and no link that was sent
-- out opens anything. What waited to be sent is not sent: it may have been, after the backup was made. It stands among
-- what did not go out, with a reason of its own, and the app tells its people all the same.
do $$
begin
  delete from "Session";
  update "Activation" set "usedAt" = now() where "usedAt" is null;
  if to_regclass('"KnownDevice"') is not null then delete from "KnownDevice"; end if;
  if to_regclass('"Mail"') is not null then
    update "Mail" set state = 'refused', answer = 'restored', "claimedUntil" = null, "endedAt" = now() where state = 'waiting';
    update "Notification" set digest = false where digest and "mailId" is null;
  end if;
end;
$$;
