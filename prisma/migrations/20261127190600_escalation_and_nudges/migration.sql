-- CreateTable
CREATE TABLE "EscalationStep" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "afterDays" INTEGER,
    "role" "Role" NOT NULL,

    CONSTRAINT "EscalationStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "thing" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EscalationStep_governmentId_role_key" ON "EscalationStep"("governmentId", "role");

-- CreateIndex
CREATE INDEX "Nudge_cohortId_at_idx" ON "Nudge"("cohortId", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Nudge_delegationId_thing_userId_day_key" ON "Nudge"("delegationId", "thing", "userId", "day");

-- AddForeignKey
ALTER TABLE "EscalationStep" ADD CONSTRAINT "EscalationStep_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "EscalationStep" ADD CONSTRAINT "EscalationStep_days" CHECK ("afterDays" BETWEEN 1 AND 60);
