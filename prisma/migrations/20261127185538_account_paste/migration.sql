-- AlterEnum
ALTER TYPE "SignInMethod" ADD VALUE 'forgot';

-- CreateTable
CREATE TABLE "AccountPaste" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "rows" JSONB NOT NULL,
    "columns" TEXT[],
    "activationIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AccountPaste_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AccountPaste_governmentId_idx" ON "AccountPaste"("governmentId");
