-- AlterTable
ALTER TABLE "PeoplePaste" ADD COLUMN     "columns" TEXT[] DEFAULT ARRAY['nip', 'name', 'agency', 'kind', 'sex', 'birthDate', 'grade', 'post', 'serviceSince']::TEXT[],
ADD COLUMN     "headings" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
