-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ActivationKind" AS ENUM ('invitation', 'reset');

-- CreateEnum
CREATE TYPE "CohortState" AS ENUM ('draft', 'open', 'selecting', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "DelegationState" AS ENUM ('invited', 'preparing', 'proposed', 'approved', 'departed', 'completed', 'declined');

-- CreateEnum
CREATE TYPE "DelegationMode" AS ENUM ('nominating', 'own_list');

-- CreateEnum
CREATE TYPE "RuleKind" AS ENUM ('kind', 'service', 'age', 'rank', 'skp', 'discipline', 'passport', 'repeat', 'overlap');

-- CreateEnum
CREATE TYPE "LegMode" AS ENUM ('flight', 'ferry', 'bus', 'train', 'car');

-- CreateEnum
CREATE TYPE "LegDirection" AS ENUM ('outbound', 'homebound');

-- CreateEnum
CREATE TYPE "RollCallMarkKind" AS ENUM ('present', 'absent', 'undo');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('nomination_paper', 'own_list_letter');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('agency_hr', 'agency_head', 'verifier', 'assessor', 'cohort_officer', 'cooperation_head', 'leadership', 'liaison_officer', 'auditor', 'administrator');

-- CreateEnum
CREATE TYPE "GrantScope" AS ENUM ('installation', 'government', 'agency', 'delegation');

-- CreateEnum
CREATE TYPE "LineUpState" AS ENUM ('draft', 'proposed', 'returned', 'approved');

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('appointed', 'selected', 'reserve', 'not_selected');

-- CreateEnum
CREATE TYPE "ApprovalDecision" AS ENUM ('approved', 'returned');

-- CreateEnum
CREATE TYPE "NominationState" AS ENUM ('draft', 'submitted', 'verified', 'ineligible', 'returned', 'assessed', 'selected', 'reserve', 'not_selected', 'withdrawn', 'lapsed');

-- CreateEnum
CREATE TYPE "VerificationDecision" AS ENUM ('verified', 'returned', 'ineligible', 'reopened');

-- CreateEnum
CREATE TYPE "GovernmentKind" AS ENUM ('provinsi', 'kabupaten', 'kota');

-- CreateEnum
CREATE TYPE "AgencyKind" AS ENUM ('setda', 'asisten', 'bagian', 'biro', 'badan', 'dinas', 'inspektorat', 'sekretariat_dprd', 'kecamatan', 'kelurahan', 'rsud', 'school', 'puskesmas', 'bumd', 'dprd', 'outside', 'other');

-- CreateEnum
CREATE TYPE "ParticipantState" AS ENUM ('confirmed', 'departed', 'completed', 'did_not_complete', 'withdrawn', 'no_show', 'replaced');

-- CreateEnum
CREATE TYPE "ParticipantChangeKind" AS ENUM ('withdraw', 'replace', 'add', 'no_show');

-- CreateEnum
CREATE TYPE "PersonKind" AS ENUM ('pns', 'cpns', 'pppk', 'pppk_pw', 'non_asn', 'dprd', 'bumd', 'external');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('l', 'p');

-- CreateEnum
CREATE TYPE "PostLevel" AS ENUM ('jpt_madya', 'jpt_pratama', 'administrator', 'pengawas', 'fungsional', 'pelaksana');

-- CreateEnum
CREATE TYPE "PassportKind" AS ENUM ('ordinary', 'service', 'diplomatic');

-- CreateEnum
CREATE TYPE "PerformancePredicate" AS ENUM ('sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang');

-- CreateEnum
CREATE TYPE "DisciplineLevel" AS ENUM ('ringan', 'sedang', 'berat');

-- CreateEnum
CREATE TYPE "AwayPurpose" AS ENUM ('training_abroad', 'other');

-- CreateEnum
CREATE TYPE "TrailOutcome" AS ENUM ('done', 'denied');

-- CreateEnum
CREATE TYPE "ScheduleKind" AS ENUM ('session', 'visit', 'ceremony', 'meal', 'travel', 'free');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "passwordHash" TEXT,
    "governmentId" UUID,
    "personId" UUID,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "idleMinutes" INTEGER NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Activation" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "governmentId" UUID,
    "kind" "ActivationKind" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Activation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accountHash" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cohort" (
    "id" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "trainingStartsOn" DATE NOT NULL,
    "trainingEndsOn" DATE NOT NULL,
    "datePrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "venue" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "funding" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT 'Asia/Singapore',
    "opensOn" DATE,
    "deadlineOn" DATE,
    "blind" BOOLEAN NOT NULL DEFAULT false,
    "scored" BOOLEAN NOT NULL DEFAULT true,
    "assessorsEach" INTEGER NOT NULL DEFAULT 2,
    "reserves" INTEGER NOT NULL DEFAULT 5,
    "maxPerAgency" INTEGER,
    "state" "CohortState" NOT NULL DEFAULT 'draft',
    "since" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "copiedFromId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Cohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "seats" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "mode" "DelegationMode" NOT NULL DEFAULT 'nominating',
    "state" "DelegationState" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "leavesOn" DATE,
    "returnsOn" DATE,
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactPost" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "recordedCount" INTEGER,
    "recordedSource" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EligibilityRule" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "kind" "RuleKind" NOT NULL,
    "params" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EligibilityRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "nameId" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "gate" INTEGER,
    "rubric" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DepartureEvent" (
    "id" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "startsAt" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "officiant" TEXT NOT NULL,
    "officiantPost" TEXT NOT NULL DEFAULT '',
    "onBehalfOf" TEXT NOT NULL DEFAULT '',
    "dress" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DepartureEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RundownItem" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "startsAt" TEXT NOT NULL,
    "activity" TEXT NOT NULL,
    "officer" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "RundownItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JourneyLeg" (
    "id" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "direction" "LegDirection" NOT NULL,
    "position" INTEGER NOT NULL,
    "mode" "LegMode" NOT NULL,
    "code" TEXT NOT NULL DEFAULT '',
    "fromPlace" TEXT NOT NULL,
    "toPlace" TEXT NOT NULL,
    "departsOn" DATE NOT NULL,
    "departsAt" TEXT NOT NULL,
    "departsZone" TEXT NOT NULL,
    "arrivesOn" DATE NOT NULL,
    "arrivesAt" TEXT NOT NULL,
    "arrivesZone" TEXT NOT NULL,

    CONSTRAINT "JourneyLeg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RollCallMark" (
    "id" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "mark" "RollCallMarkKind" NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RollCallMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "nominationId" UUID,
    "delegationId" UUID,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storedAs" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "scope" "GrantScope" NOT NULL,
    "governmentId" UUID,
    "agencyId" UUID,
    "delegationId" UUID,
    "endsOn" DATE,
    "endedAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineUp" (
    "id" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "state" "LineUpState" NOT NULL DEFAULT 'draft',
    "hash" TEXT,
    "letterNumber" TEXT,
    "letterDate" DATE,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "proposedById" UUID,
    "proposedByName" TEXT,
    "proposedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LineUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineUpEntry" (
    "id" UUID NOT NULL,
    "lineUpId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "nominationId" UUID,
    "kind" "EntryKind" NOT NULL,
    "rank" INTEGER,
    "points" INTEGER,
    "reserveRank" INTEGER,
    "isHead" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LineUpEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" UUID NOT NULL,
    "lineUpId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "decision" "ApprovalDecision" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "byPost" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "decreeNumber" TEXT,
    "decreeDate" DATE,
    "decreeSigner" TEXT,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nomination" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "state" "NominationState" NOT NULL DEFAULT 'draft',
    "since" TIMESTAMPTZ(3) NOT NULL,
    "priority" INTEGER NOT NULL,
    "motivation" TEXT NOT NULL DEFAULT '',
    "receipt" INTEGER,
    "submittedAt" TIMESTAMPTZ(3),
    "letterNumber" TEXT,
    "letterDate" DATE,
    "snapshot" JSONB,
    "snapshotVersion" INTEGER,
    "snapshotHash" TEXT,
    "returnNote" TEXT,
    "returnUntil" DATE,
    "reason" TEXT,
    "reserveRank" INTEGER,
    "nominatedById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Waiver" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "rule" "RuleKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "decision" "VerificationDecision" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "until" DATE,
    "checks" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Government" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" "GovernmentKind" NOT NULL,
    "code" TEXT,
    "zone" TEXT NOT NULL DEFAULT 'Asia/Jakarta',
    "city" TEXT NOT NULL,
    "cooperationUnit" TEXT NOT NULL,
    "personnelUnit" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Government_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "parentId" UUID,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" "AgencyKind" NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "nominationId" UUID,
    "lineUpId" UUID,
    "state" "ParticipantState" NOT NULL DEFAULT 'confirmed',
    "since" TIMESTAMPTZ(3) NOT NULL,
    "isHead" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "titleFront" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "titleBack" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "agencyName" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParticipantChange" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "kind" "ParticipantChangeKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "successorId" UUID,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParticipantChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "kind" "PersonKind" NOT NULL,
    "nip" TEXT,
    "titleFront" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "titleBack" TEXT NOT NULL DEFAULT '',
    "nameFold" TEXT NOT NULL,
    "sex" "Sex",
    "birthDate" DATE,
    "grade" TEXT,
    "post" TEXT NOT NULL,
    "postLevel" "PostLevel",
    "serviceSince" DATE,
    "contractEndsOn" DATE,
    "phone" TEXT,
    "email" TEXT,
    "passportKind" "PassportKind",
    "passportIssuedOn" DATE,
    "passportExpiresOn" DATE,
    "disciplineCheckedOn" DATE,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Performance" (
    "personId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "predicate" "PerformancePredicate" NOT NULL,

    CONSTRAINT "Performance_pkey" PRIMARY KEY ("personId","year")
);

-- CreateTable
CREATE TABLE "Discipline" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "level" "DisciplineLevel" NOT NULL,
    "decidedOn" DATE NOT NULL,
    "endsOn" DATE,
    "issuer" TEXT NOT NULL,

    CONSTRAINT "Discipline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AwayPeriod" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "delegationId" UUID,
    "participantId" UUID,
    "purpose" "AwayPurpose" NOT NULL,
    "label" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "freedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AwayPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeoplePaste" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "agencyId" UUID,
    "byId" UUID NOT NULL,
    "rows" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PeoplePaste_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "clockOffsetSeconds" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "domainAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "TrailOutcome" NOT NULL DEFAULT 'done',
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actorPost" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID,
    "governmentId" UUID,
    "cohortId" UUID,
    "nominationId" UUID,
    "reason" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "actorId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "next" TEXT NOT NULL,
    "notice" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("actorId","key")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "abbreviation" TEXT NOT NULL DEFAULT '',
    "sinceYear" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScheduleItem" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "startsAt" TEXT NOT NULL,
    "endsAt" TEXT NOT NULL,
    "kind" "ScheduleKind" NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "speaker" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ScheduleItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "assessorId" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "conflictAt" TIMESTAMPTZ(3),
    "conflictReason" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "assignmentId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "governmentId" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Score_pkey" PRIMARY KEY ("assignmentId","criterionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_governmentId_idx" ON "User"("governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_governmentId_key" ON "User"("personId", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Activation_tokenHash_key" ON "Activation"("tokenHash");

-- CreateIndex
CREATE INDEX "Activation_userId_idx" ON "Activation"("userId");

-- CreateIndex
CREATE INDEX "SignInAttempt_accountHash_at_idx" ON "SignInAttempt"("accountHash", "at");

-- CreateIndex
CREATE INDEX "SignInAttempt_address_at_idx" ON "SignInAttempt"("address", "at");

-- CreateIndex
CREATE INDEX "Cohort_hostId_trainingStartsOn_idx" ON "Cohort"("hostId", "trainingStartsOn" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Cohort_id_hostId_key" ON "Cohort"("id", "hostId");

-- CreateIndex
CREATE INDEX "Delegation_governmentId_state_idx" ON "Delegation"("governmentId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_id_governmentId_key" ON "Delegation"("id", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_cohortId_governmentId_key" ON "Delegation"("cohortId", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "EligibilityRule_cohortId_kind_key" ON "EligibilityRule"("cohortId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_cohortId_code_key" ON "Criterion"("cohortId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "DepartureEvent_id_governmentId_key" ON "DepartureEvent"("id", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "DepartureEvent_delegationId_governmentId_key" ON "DepartureEvent"("delegationId", "governmentId");

-- CreateIndex
CREATE INDEX "RundownItem_eventId_idx" ON "RundownItem"("eventId");

-- CreateIndex
CREATE INDEX "JourneyLeg_delegationId_position_idx" ON "JourneyLeg"("delegationId", "position");

-- CreateIndex
CREATE INDEX "RollCallMark_delegationId_idx" ON "RollCallMark"("delegationId");

-- CreateIndex
CREATE INDEX "Document_nominationId_idx" ON "Document"("nominationId");

-- CreateIndex
CREATE INDEX "Document_delegationId_idx" ON "Document"("delegationId");

-- CreateIndex
CREATE INDEX "Grant_userId_idx" ON "Grant"("userId");

-- CreateIndex
CREATE INDEX "Grant_governmentId_idx" ON "Grant"("governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "LineUp_id_governmentId_key" ON "LineUp"("id", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "LineUp_delegationId_number_key" ON "LineUp"("delegationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "LineUpEntry_lineUpId_personId_key" ON "LineUpEntry"("lineUpId", "personId");

-- CreateIndex
CREATE INDEX "Approval_lineUpId_idx" ON "Approval"("lineUpId");

-- CreateIndex
CREATE INDEX "Nomination_delegationId_state_idx" ON "Nomination"("delegationId", "state");

-- CreateIndex
CREATE INDEX "Nomination_agencyId_state_idx" ON "Nomination"("agencyId", "state");

-- CreateIndex
CREATE INDEX "Nomination_personId_idx" ON "Nomination"("personId");

-- CreateIndex
CREATE INDEX "Nomination_cohortId_idx" ON "Nomination"("cohortId");

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_id_governmentId_key" ON "Nomination"("id", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Waiver_delegationId_personId_rule_key" ON "Waiver"("delegationId", "personId", "rule");

-- CreateIndex
CREATE INDEX "Verification_nominationId_idx" ON "Verification"("nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "Government_name_key" ON "Government"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Government_code_key" ON "Government"("code");

-- CreateIndex
CREATE INDEX "Agency_parentId_idx" ON "Agency"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Agency_id_governmentId_key" ON "Agency"("id", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Agency_governmentId_name_key" ON "Agency"("governmentId", "name");

-- CreateIndex
CREATE INDEX "Participant_delegationId_state_idx" ON "Participant"("delegationId", "state");

-- CreateIndex
CREATE INDEX "Participant_personId_idx" ON "Participant"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_id_governmentId_key" ON "Participant"("id", "governmentId");

-- CreateIndex
CREATE INDEX "ParticipantChange_participantId_idx" ON "ParticipantChange"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_nip_key" ON "Person"("nip");

-- CreateIndex
CREATE INDEX "Person_governmentId_nameFold_id_idx" ON "Person"("governmentId", "nameFold", "id");

-- CreateIndex
CREATE INDEX "Person_agencyId_nameFold_idx" ON "Person"("agencyId", "nameFold");

-- CreateIndex
CREATE UNIQUE INDEX "Person_id_governmentId_key" ON "Person"("id", "governmentId");

-- CreateIndex
CREATE INDEX "Discipline_personId_idx" ON "Discipline"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AwayPeriod_participantId_key" ON "AwayPeriod"("participantId");

-- CreateIndex
CREATE INDEX "AwayPeriod_personId_startsOn_idx" ON "AwayPeriod"("personId", "startsOn");

-- CreateIndex
CREATE INDEX "AwayPeriod_delegationId_idx" ON "AwayPeriod"("delegationId");

-- CreateIndex
CREATE INDEX "PeoplePaste_governmentId_idx" ON "PeoplePaste"("governmentId");

-- CreateIndex
CREATE INDEX "AuditEvent_governmentId_id_idx" ON "AuditEvent"("governmentId", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_cohortId_id_idx" ON "AuditEvent"("cohortId", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_nominationId_id_idx" ON "AuditEvent"("nominationId", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_idx" ON "AuditEvent"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_id_governmentId_key" ON "Partner"("id", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_governmentId_name_key" ON "Partner"("governmentId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_id_governmentId_key" ON "Programme"("id", "governmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_governmentId_name_key" ON "Programme"("governmentId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_id_programmeId_key" ON "Theme"("id", "programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_programmeId_titleEn_key" ON "Theme"("programmeId", "titleEn");

-- CreateIndex
CREATE INDEX "ScheduleItem_cohortId_day_startsAt_idx" ON "ScheduleItem"("cohortId", "day", "startsAt");

-- CreateIndex
CREATE INDEX "Assignment_assessorId_idx" ON "Assignment"("assessorId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_nominationId_assessorId_key" ON "Assignment"("nominationId", "assessorId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_id_governmentId_key" ON "Assignment"("id", "governmentId");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_person_fkey" FOREIGN KEY ("personId", "governmentId") REFERENCES "Person"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activation" ADD CONSTRAINT "Activation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Government"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_programme_fkey" FOREIGN KEY ("programmeId", "hostId") REFERENCES "Programme"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_theme_fkey" FOREIGN KEY ("themeId", "programmeId") REFERENCES "Theme"("id", "programmeId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_cohort_fkey" FOREIGN KEY ("cohortId", "hostId") REFERENCES "Cohort"("id", "hostId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EligibilityRule" ADD CONSTRAINT "EligibilityRule_cohort_fkey" FOREIGN KEY ("cohortId", "hostId") REFERENCES "Cohort"("id", "hostId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_cohort_fkey" FOREIGN KEY ("cohortId", "hostId") REFERENCES "Cohort"("id", "hostId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DepartureEvent" ADD CONSTRAINT "DepartureEvent_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RundownItem" ADD CONSTRAINT "RundownItem_event_fkey" FOREIGN KEY ("eventId", "governmentId") REFERENCES "DepartureEvent"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "JourneyLeg" ADD CONSTRAINT "JourneyLeg_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RollCallMark" ADD CONSTRAINT "RollCallMark_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RollCallMark" ADD CONSTRAINT "RollCallMark_participant_fkey" FOREIGN KEY ("participantId", "governmentId") REFERENCES "Participant"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_nomination_fkey" FOREIGN KEY ("nominationId", "governmentId") REFERENCES "Nomination"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_agency_fkey" FOREIGN KEY ("agencyId", "governmentId") REFERENCES "Agency"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LineUp" ADD CONSTRAINT "LineUp_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LineUpEntry" ADD CONSTRAINT "LineUpEntry_lineUp_fkey" FOREIGN KEY ("lineUpId", "governmentId") REFERENCES "LineUp"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LineUpEntry" ADD CONSTRAINT "LineUpEntry_person_fkey" FOREIGN KEY ("personId", "governmentId") REFERENCES "Person"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LineUpEntry" ADD CONSTRAINT "LineUpEntry_nomination_fkey" FOREIGN KEY ("nominationId", "governmentId") REFERENCES "Nomination"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_lineUp_fkey" FOREIGN KEY ("lineUpId", "governmentId") REFERENCES "LineUp"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_agency_fkey" FOREIGN KEY ("agencyId", "governmentId") REFERENCES "Agency"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_person_fkey" FOREIGN KEY ("personId", "governmentId") REFERENCES "Person"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_person_fkey" FOREIGN KEY ("personId", "governmentId") REFERENCES "Person"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_nomination_fkey" FOREIGN KEY ("nominationId", "governmentId") REFERENCES "Nomination"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_parent_fkey" FOREIGN KEY ("parentId", "governmentId") REFERENCES "Agency"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_delegation_fkey" FOREIGN KEY ("delegationId", "governmentId") REFERENCES "Delegation"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_person_fkey" FOREIGN KEY ("personId", "governmentId") REFERENCES "Person"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_nomination_fkey" FOREIGN KEY ("nominationId", "governmentId") REFERENCES "Nomination"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_lineUp_fkey" FOREIGN KEY ("lineUpId", "governmentId") REFERENCES "LineUp"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ParticipantChange" ADD CONSTRAINT "ParticipantChange_participant_fkey" FOREIGN KEY ("participantId", "governmentId") REFERENCES "Participant"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ParticipantChange" ADD CONSTRAINT "ParticipantChange_successor_fkey" FOREIGN KEY ("successorId", "governmentId") REFERENCES "Participant"("id", "governmentId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_agency_fkey" FOREIGN KEY ("agencyId", "governmentId") REFERENCES "Agency"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Performance" ADD CONSTRAINT "Performance_person_fkey" FOREIGN KEY ("personId", "governmentId") REFERENCES "Person"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Discipline" ADD CONSTRAINT "Discipline_person_fkey" FOREIGN KEY ("personId", "governmentId") REFERENCES "Person"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AwayPeriod" ADD CONSTRAINT "AwayPeriod_person_fkey" FOREIGN KEY ("personId", "governmentId") REFERENCES "Person"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AwayPeriod" ADD CONSTRAINT "AwayPeriod_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_partner_fkey" FOREIGN KEY ("partnerId", "governmentId") REFERENCES "Partner"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_governmentId_fkey" FOREIGN KEY ("governmentId") REFERENCES "Government"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_programme_fkey" FOREIGN KEY ("programmeId", "governmentId") REFERENCES "Programme"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ScheduleItem" ADD CONSTRAINT "ScheduleItem_cohort_fkey" FOREIGN KEY ("cohortId", "hostId") REFERENCES "Cohort"("id", "hostId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_nomination_fkey" FOREIGN KEY ("nominationId", "governmentId") REFERENCES "Nomination"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assessorId_fkey" FOREIGN KEY ("assessorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_assignment_fkey" FOREIGN KEY ("assignmentId", "governmentId") REFERENCES "Assignment"("id", "governmentId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
