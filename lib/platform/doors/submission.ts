import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Write } from '../db'
import type { FormValues } from '../form-state'
import type { Notice } from '../notice'
import { refuse } from './refusal'

/** The first to send this form's key does the work; a repeat gets the same answer, another body the receipt. */
export async function claimSubmission(tx: Write, actor: Actor, key: string, name: string, values: FormValues) {
  if (!z.uuid().safeParse(key).success) return refuse('shell.changedMeanwhile')
  const bodyHash = createHash('sha256')
    .update(JSON.stringify([name, values]))
    .digest('hex')
  const made = await tx.$executeRaw`
    insert into "Submission" ("actorId", key, "bodyHash", next) values (${actor.userId}::uuid, ${key}::uuid, ${bodyHash}, '')
    on conflict do nothing`
  if (made === 1) return { repeated: null }
  const first = await tx.submission.findUnique({ where: { actorId_key: { actorId: actor.userId, key } } })
  if (!first || first.bodyHash !== bodyHash) return refuse('shell.alreadySent')
  return { repeated: { next: first.next, notice: first.notice as Notice | null } }
}

/** Keeps where the work led and what was said, for a repeat. */
export async function finishSubmission(tx: Write, actor: Actor, key: string, next: string, notice: Notice | null) {
  await tx.submission.update({
    where: { actorId_key: { actorId: actor.userId, key } },
    data: { next, ...(notice ? { notice } : {}) },
    select: { key: true },
  })
}
