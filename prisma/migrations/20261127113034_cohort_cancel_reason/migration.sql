-- AlterTable
ALTER TABLE "Cohort" ADD COLUMN     "cancelReason" TEXT;
