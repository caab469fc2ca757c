-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "hash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "number" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "previous" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "TrailHead" (
    "chain" UUID NOT NULL,
    "number" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TrailHead_pkey" PRIMARY KEY ("chain")
);

-- What was written before becomes the beginning of its chain: numbered in the order of writing, then each row linked to
-- the one before it, by the same measure as trail_hash.
UPDATE "AuditEvent" e SET number = n.number
FROM (SELECT id, row_number() OVER (PARTITION BY "governmentId" ORDER BY id) AS number FROM "AuditEvent") n WHERE n.id = e.id;

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_governmentId_number_key" ON "AuditEvent"("governmentId", "number");

-- Of each government.
WITH RECURSIVE linked AS (
  SELECT e.id, e."governmentId", e.number, ''::text AS previous, encode(sha256(convert_to((SELECT string_agg(coalesce(length(f)::text || ':' || f, '-'), '|' ORDER BY n)
      FROM unnest(array['', e.number::text, e.id::text,
        to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), to_char(e."domainAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'),
        e.outcome::text, e."actorId"::text, e."actorName", e."actorPost", e.action, e."subjectKind", e."subjectId"::text,
        e."governmentId"::text, e."cohortId"::text, e."nominationId"::text, e.reason, e.before::text, e.after::text])
        WITH ORDINALITY AS field (f, n)), 'UTF8')), 'hex') AS hash
  FROM "AuditEvent" e WHERE e.number = 1 AND e."governmentId" IS NOT NULL
  UNION ALL
  SELECT e.id, e."governmentId", e.number, l.hash, encode(sha256(convert_to((SELECT string_agg(coalesce(length(f)::text || ':' || f, '-'), '|' ORDER BY n)
      FROM unnest(array[l.hash, e.number::text, e.id::text,
        to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), to_char(e."domainAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'),
        e.outcome::text, e."actorId"::text, e."actorName", e."actorPost", e.action, e."subjectKind", e."subjectId"::text,
        e."governmentId"::text, e."cohortId"::text, e."nominationId"::text, e.reason, e.before::text, e.after::text])
        WITH ORDINALITY AS field (f, n)), 'UTF8')), 'hex')
  FROM linked l JOIN "AuditEvent" e ON e."governmentId" = l."governmentId" AND e.number = l.number + 1)
UPDATE "AuditEvent" e SET previous = l.previous, hash = l.hash FROM linked l WHERE l.id = e.id;

-- Of no government.
WITH RECURSIVE linked AS (
  SELECT e.id, e."governmentId", e.number, ''::text AS previous, encode(sha256(convert_to((SELECT string_agg(coalesce(length(f)::text || ':' || f, '-'), '|' ORDER BY n)
      FROM unnest(array['', e.number::text, e.id::text,
        to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), to_char(e."domainAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'),
        e.outcome::text, e."actorId"::text, e."actorName", e."actorPost", e.action, e."subjectKind", e."subjectId"::text,
        e."governmentId"::text, e."cohortId"::text, e."nominationId"::text, e.reason, e.before::text, e.after::text])
        WITH ORDINALITY AS field (f, n)), 'UTF8')), 'hex') AS hash
  FROM "AuditEvent" e WHERE e.number = 1 AND e."governmentId" IS NULL
  UNION ALL
  SELECT e.id, e."governmentId", e.number, l.hash, encode(sha256(convert_to((SELECT string_agg(coalesce(length(f)::text || ':' || f, '-'), '|' ORDER BY n)
      FROM unnest(array[l.hash, e.number::text, e.id::text,
        to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), to_char(e."domainAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'),
        e.outcome::text, e."actorId"::text, e."actorName", e."actorPost", e.action, e."subjectKind", e."subjectId"::text,
        e."governmentId"::text, e."cohortId"::text, e."nominationId"::text, e.reason, e.before::text, e.after::text])
        WITH ORDINALITY AS field (f, n)), 'UTF8')), 'hex')
  FROM linked l JOIN "AuditEvent" e ON e."governmentId" IS NULL AND e.number = l.number + 1)
UPDATE "AuditEvent" e SET previous = l.previous, hash = l.hash FROM linked l WHERE l.id = e.id;

INSERT INTO "TrailHead" (chain, number, hash)
SELECT DISTINCT ON ("governmentId") coalesce("governmentId", '00000000-0000-0000-0000-000000000000'), number, hash
FROM "AuditEvent" ORDER BY "governmentId", number DESC;

-- What bounds exports counts them.
CREATE INDEX "AuditEvent_downloads_idx" ON "AuditEvent" ("actorId", at) WHERE action LIKE '%.download';
