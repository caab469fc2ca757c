-- Places that two nominations held so far: the later one goes behind everybody of its agency.
WITH "doubled" AS (
  SELECT "id", "delegationId", "agencyId",
    row_number() OVER (PARTITION BY "delegationId", "agencyId", "priority" ORDER BY "createdAt", "id") AS "turn"
  FROM "Nomination" WHERE "state" NOT IN ('withdrawn', 'lapsed')
), "moved" AS (
  SELECT "d"."id", row_number() OVER (PARTITION BY "d"."delegationId", "d"."agencyId" ORDER BY "d"."turn", "d"."id")
    + (SELECT max("n"."priority") FROM "Nomination" "n"
       WHERE "n"."delegationId" = "d"."delegationId" AND "n"."agencyId" = "d"."agencyId") AS "place"
  FROM "doubled" "d" WHERE "d"."turn" > 1
)
UPDATE "Nomination" "n" SET "priority" = "moved"."place" FROM "moved" WHERE "n"."id" = "moved"."id";

-- No place twice in an agency's own order. Asked at the end, since two may change places within one transaction.
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_one_place"
  EXCLUDE USING btree ("delegationId" WITH =, "agencyId" WITH =, "priority" WITH =)
  WHERE ("state" NOT IN ('withdrawn', 'lapsed')) DEFERRABLE INITIALLY DEFERRED;
