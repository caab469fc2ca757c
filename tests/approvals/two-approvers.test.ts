import { beforeAll, expect, it } from 'vitest'
import { approveLineUp, returnLineUp } from '@/lib/approvals/actions'
import { proposeLineUp } from '@/lib/approvals/proposal-actions'
import { startDraft } from '@/lib/lineups/draft-actions'
import { actAs, cohortId, decisionFields, draftFields, lastLineUp, send, settleNominations } from '../lineups/settling'
import { waitingOf } from '../support/waiting'

/** Both may approve in Jambi; neither proposed. */
const approvers = ['kabag@jambi.example', 'asisten@jambi.example']
const decisions = async (email: string) =>
  (await waitingOf(email)).filter(({ id, cohortId: of }) => id.startsWith('approvals.decide:') && of === cohortId)

async function propose() {
  await actAs('staf@jambi.example')
  await send(startDraft, { cohortId, from: 'automatic' })
  expect((await send(proposeLineUp, draftFields(await lastLineUp()))).state).toBeNull()
  return lastLineUp()
}

beforeAll(() => settleNominations())

it.each([
  ['returned', returnLineUp, { reason: 'Periksa kembali cadangan.' }],
  ['approved', approveLineUp, {}],
] as const)(
  'once one of two approvers has %s a line-up, it waits for neither, nor for who proposed it',
  async (_, decide, more) => {
    const lineUp = await propose()
    for (const email of approvers)
      expect(
        (await decisions(email)).map(({ turn }) => turn),
        email,
      ).toEqual(['yours'])
    expect((await decisions('staf@jambi.example')).map(({ turn }) => turn)).toEqual(['others'])
    await actAs('kabag@jambi.example')
    expect((await send(decide, { ...decisionFields(lineUp), ...more })).to).not.toBeNull()
    for (const email of [...approvers, 'staf@jambi.example']) expect(await decisions(email), email).toEqual([])
  },
)
