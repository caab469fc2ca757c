'use server'
import { sentence } from '@/lib/i18n/sentence'
import { readPhone } from '@/lib/people/phone'
import { defineAction } from '@/lib/platform/doors/action'
import { type Ceremony, findCeremony } from './ceremony-queries'
import { ceremonyRefusal } from './editing'
import { findDelegation } from './queries'
import { ceremonyInput } from './schema'
import { aboutDelegation } from './trail-of-delegation'
import { replaceCeremony, takeVersion } from './work'

/** The ceremony, its rundown and the duty officer, as one set. */
export const saveCeremony = defineAction({
  permission: 'departure.edit',
  name: 'departure.ceremony',
  input: ceremonyInput,
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, before: await findCeremony(tx, delegation.id) }
  },
  can: (_actor, { delegation }) => ceremonyRefusal(delegation),
  run: async ({ tx, input, subject: { delegation, before } }) => {
    const { cohortId, version, intent, contactName, contactPost, contactPhone, rundown, ...event } = input
    const phone = readPhone(contactPhone).phone ?? ''
    await takeVersion(tx, delegation, version, { contactName, contactPost, contactPhone: phone })
    const rows = rundown.flatMap((row) => {
      if (!row) return []
      const { id, startsAt, activity, officer } = row
      return [{ storedId: id || null, startsAt, activity, officer }]
    })
    const ceremony = { ...event, rundown: rows }
    await replaceCeremony(tx, delegation, ceremony)
    return {
      ...aboutDelegation(delegation),
      before: before && written(before),
      after: written(ceremony),
      ...(intent === 'add' ? { next: `/cohorts/${cohortId}/departure/edit` } : {}),
      notice: sentence('departures.savedCeremony'),
    }
  },
})

/** What the trail keeps of a ceremony: when, no person. */
const written = ({
  day,
  startsAt,
  zone,
  rundown,
}: Pick<Ceremony, 'day' | 'startsAt' | 'zone'> & { rundown: readonly unknown[] }) => ({
  day,
  startsAt,
  zone,
  rows: rundown.length,
})
