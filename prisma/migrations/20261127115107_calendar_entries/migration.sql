-- CreateTable
CREATE TABLE "CalendarEntry" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "cohortId" UUID NOT NULL,
    "delegationId" UUID,
    "governmentId" UUID NOT NULL,
    "said" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CalendarEntry_cohortId_idx" ON "CalendarEntry"("cohortId");

-- What stands now is what calendars know of it.
INSERT INTO "CalendarEntry" (id, source, "cohortId", "delegationId", "governmentId", said, "changedAt")
SELECT id, 'ScheduleItem', "cohortId", NULL, "hostId", to_jsonb(i), now() FROM "ScheduleItem" i
UNION ALL SELECT id, 'JourneyLeg', "cohortId", "delegationId", "governmentId", to_jsonb(l) - 'position', now() FROM "JourneyLeg" l
UNION ALL SELECT id, 'DepartureEvent', "cohortId", "delegationId", "governmentId", to_jsonb(e), now() FROM "DepartureEvent" e;
