import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { missingPapers, paperLabels } from '@/lib/documents/paper-kinds'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { writeName } from '@/lib/people/names'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import { refuse, Unfit } from '@/lib/platform/doors/refusal'
import { findPlaces, holdOrder } from './order'
import { factsOf, findNomination, type NominationDetail } from './queries'
import { type LetterOfSeveral, submission } from './schema'
import { judgePerson, submitNomination } from './work'

const letterComplete = submission.pick({ letterNumber: true, letterDate: true })
const motivationComplete = submission.pick({ motivation: true })

type Row = LetterOfSeveral['rows'][number] & { nomination: NominationDetail }
type Go = { actor: Actor; cohort: CohortSummary; rows: readonly Row[]; now: Date; today: Day }

/** The nominations that rows name, all of one cohort and in reach; null when one of them is not. */
export async function findRows(tx: Read, actor: Actor, { cohortId, rows }: LetterOfSeveral): Promise<Row[] | null> {
  const found: Row[] = []
  for (const row of rows) {
    const nomination = await findNomination(tx, actor, row.nominationId)
    if (!nomination || nomination.cohortId !== cohortId) return null
    found.push({ ...row, nomination })
  }
  return found
}

/** The place of each row in the order of its agency, as the rows follow one another. */
async function placeRows(tx: Write, rows: readonly Row[]) {
  const { delegationId } = rows[0]!.nomination
  await holdOrder(tx, delegationId)
  const wanted = rows.map(({ nomination: { id, agencyId } }) => ({ id, agencyId }))
  const places = await findPlaces(
    tx as Read,
    delegationId,
    wanted,
    wanted.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, priority: places[row.nomination.agencyId]!.shift()! }))
}

/** Keeps order, motivations and letter of several drafts. Ends the request where one of them was changed meanwhile. */
export async function saveDrafts(
  tx: Write,
  { rows }: Go,
  letter: Pick<LetterOfSeveral, 'letterNumber' | 'letterDate'>,
) {
  for (const { nomination, version, priority, motivation } of await placeRows(tx, rows)) {
    const saved = await tx.nomination.updateMany({
      where: { id: nomination.id, state: 'draft', version },
      data: {
        ...{ priority, motivation, letterNumber: letter.letterNumber || null },
        letterDate: letter.letterDate ? columnFromDay(letter.letterDate) : null,
        version: { increment: 1 },
      },
    })
    if (saved.count === 0) return refuse('shell.changedMeanwhile')
  }
}

/**
 * Sends several drafts under one letter, in the agency's order: all of them, or none. What hinders is said of everybody
 * and of the letter at once, by name and at the own row.
 */
export async function sendDrafts(tx: Write, go: Go, typed: LetterOfSeveral) {
  const { actor, cohort, now, today } = go
  const letter = letterComplete.safeParse(typed)
  const issues = [...(await findUnready(tx, go)), ...(letter.error?.issues ?? [])]
  if (letter.data && letter.data.letterDate > today)
    issues.push(issueAt(['letterDate'], 'nominations.letterInFuture' satisfies MessageKey))
  if (issues.length > 0 || !letter.data) throw new Unfit(new z.ZodError(issues))
  const sent = []
  for (const { nomination, version, priority, motivation } of await placeRows(tx, go.rows)) {
    const facts = factsOf(nomination, { now, today })
    const input = { priority, motivation, ...letter.data }
    sent.push({
      nomination,
      ...(await submitNomination(tx, { actor, cohort, nomination, facts, version, input, now })),
    })
  }
  return sent
}

const issueAt = (path: (string | number)[], message: string): z.core.$ZodIssue => ({
  code: 'custom',
  input: undefined,
  path,
  message,
})

/** What hinders somebody of these rows. */
async function findUnready(tx: Write, { cohort, rows }: Go) {
  const issues: z.core.$ZodIssue[] = []
  for (const { nomination, motivation, at } of rows) {
    const lack = (said: Sentence) => issues.push(issueAt(['rows', at, 'motivation'], JSON.stringify(said)))
    const name = writeName(nomination.person)
    const judged = await judgePerson(tx as Read, cohort, nomination.personId)
    if (judged?.answer === 'may_not') lack(sentence('nominations.mayNotGoNow', { name }))
    const missing = missingPapers(cohort.papers, nomination.documents)
    if (missing.length > 0)
      lack(
        sentence('nominations.papersMissingOf', {
          name,
          papers: { texts: missing.map((kind) => paperLabels[kind]) },
        }),
      )
    else if (!motivationComplete.safeParse({ motivation }).success)
      lack(sentence('nominations.motivationMissingOf', { name }))
  }
  return issues
}
