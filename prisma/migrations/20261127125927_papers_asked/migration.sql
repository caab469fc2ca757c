-- CreateEnum
CREATE TYPE "PaperKind" AS ENUM ('cover_letter', 'rank_decree', 'post_decree', 'performance', 'discipline', 'superior_consent', 'curriculum_vitae', 'english_proof', 'identity_card', 'passport', 'photo', 'health', 'integrity_pledge', 'other');

-- AlterTable
ALTER TABLE "Cohort" ADD COLUMN     "papers" "PaperKind"[] DEFAULT ARRAY[]::"PaperKind"[];

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "paper" "PaperKind";
