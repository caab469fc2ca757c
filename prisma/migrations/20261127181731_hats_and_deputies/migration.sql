-- CreateEnum
CREATE TYPE "GrantEnd" AS ENUM ('ended', 'declined', 'transferred', 'left');

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "hat" TEXT;

-- AlterTable
ALTER TABLE "Grant" ADD COLUMN     "endedBecause" "GrantEnd",
ADD COLUMN     "standsInForId" UUID,
ADD COLUMN     "startsOn" DATE;

-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "acting" JSONB;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_standsInForId_fkey" FOREIGN KEY ("standsInForId") REFERENCES "Grant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A deputy stands beside a role of the same kind that the same account may hold; one deputy at a time for each grant.
DROP INDEX "Grant_once";
CREATE UNIQUE INDEX "Grant_once" ON "Grant" ("userId", role, scope, coalesce("governmentId", "userId"), coalesce("agencyId", "userId"), coalesce("delegationId", "userId"))
  WHERE "endedAt" IS NULL AND "standsInForId" IS NULL;
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_deputy_days" CHECK ("standsInForId" IS NULL AND "startsOn" IS NULL
  OR "standsInForId" IS NOT NULL AND "startsOn" IS NOT NULL AND "endsOn" IS NOT NULL AND "startsOn" <= "endsOn" AND "endsOn" - "startsOn" < 92);
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_one_deputy"
  EXCLUDE USING gist ("standsInForId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&) WHERE ("standsInForId" IS NOT NULL AND "endedAt" IS NULL);
