-- CreateEnum
CREATE TYPE "RedoKind" AS ENUM ('partner', 'permit', 'exit_permit', 'letter', 'ticket', 'insurance');

-- CreateTable
CREATE TABLE "RedoItem" (
    "id" UUID NOT NULL,
    "changeId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "kind" "RedoKind" NOT NULL,
    "dueOn" DATE,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "doneByName" TEXT,

    CONSTRAINT "RedoItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RedoItem_delegationId_idx" ON "RedoItem"("delegationId");

-- CreateIndex
CREATE UNIQUE INDEX "RedoItem_changeId_kind_key" ON "RedoItem"("changeId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "ParticipantChange_id_governmentId_key" ON "ParticipantChange"("id", "governmentId");

-- AddForeignKey
ALTER TABLE "RedoItem" ADD CONSTRAINT "RedoItem_change_fkey" FOREIGN KEY ("changeId", "governmentId") REFERENCES "ParticipantChange"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RedoItem" ADD CONSTRAINT "RedoItem_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Replacements of delegations that have not left yet get their list; no day is known to have been meant for it.
INSERT INTO "RedoItem" ("id", "changeId", "cohortId", "delegationId", "governmentId", "kind")
  SELECT gen_random_uuid(), c."id", p."cohortId", p."delegationId", p."governmentId", k.kind
  FROM "ParticipantChange" c
  JOIN "Participant" p ON p."id" = c."participantId"
  JOIN "Delegation" d ON d."id" = p."delegationId" AND d."state" = 'approved'
  JOIN "Cohort" o ON o."id" = p."cohortId" AND o."state" = 'selecting'
  CROSS JOIN unnest(enum_range(NULL::"RedoKind")) AS k(kind)
  WHERE c."kind" = 'replace';
