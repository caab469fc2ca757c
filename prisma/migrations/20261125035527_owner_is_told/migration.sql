-- CreateEnum
CREATE TYPE "LinkAnswer" AS ENUM ('asked', 'disputed');

-- AlterTable
ALTER TABLE "Activation" ADD COLUMN     "answer" "LinkAnswer",
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "passwordSetAt" TIMESTAMPTZ(3);

-- Whoever reads the trail of what belongs to no cohort: newest first, within one government.
create index "AuditEvent_governmentId_outside_idx" on "AuditEvent" ("governmentId", id desc) where "cohortId" is null and "nominationId" is null;
