-- CreateEnum
CREATE TYPE "SignInMethod" AS ENUM ('password', 'own_password', 'link', 'setup');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "passwordDueAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "SignInAttempt" ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "limited" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "method" "SignInMethod" NOT NULL DEFAULT 'password',
ADD COLUMN     "shownAddress" TEXT,
ADD COLUMN     "userId" UUID;

-- CreateIndex
CREATE INDEX "SignInAttempt_userId_at_idx" ON "SignInAttempt"("userId", "at" DESC);

-- AddForeignKey
ALTER TABLE "SignInAttempt" ADD CONSTRAINT "SignInAttempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
