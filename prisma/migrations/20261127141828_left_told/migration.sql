-- AlterTable
ALTER TABLE "ParticipantChange" ADD COLUMN     "told" TEXT NOT NULL DEFAULT '';
