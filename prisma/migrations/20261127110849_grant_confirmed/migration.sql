-- AlterTable
ALTER TABLE "Grant" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "confirmedById" UUID;

-- Whoever is in office stays in office.
UPDATE "Grant" SET "confirmedAt" = "createdAt";
