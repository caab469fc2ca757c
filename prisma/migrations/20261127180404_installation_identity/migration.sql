-- AlterTable
ALTER TABLE "Installation" ADD COLUMN     "identity" UUID NOT NULL DEFAULT gen_random_uuid();
