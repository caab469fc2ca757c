-- A line-up says since when it is in its state, as everything else that lives in states.
ALTER TABLE "LineUp" ADD COLUMN "since" TIMESTAMPTZ(3);
UPDATE "LineUp" l SET "since" = coalesce(
  (SELECT max(a."at") FROM "Approval" a WHERE a."lineUpId" = l."id"), l."proposedAt", l."createdAt");
ALTER TABLE "LineUp" ALTER COLUMN "since" SET NOT NULL;
