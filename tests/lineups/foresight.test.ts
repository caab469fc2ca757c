import { describe, expect, it } from 'vitest'
import { composeLineUp, type Entry } from '@/lib/lineups/composition'
import type { Listed } from '@/lib/lineups/entry-queries'
import { foresee } from '@/lib/lineups/foresight'
import { isOutdated, withoutAppointed } from '@/lib/lineups/outdated'
import { wasAbroad } from '@/lib/lineups/people-facts'
import { toDay } from '@/lib/platform/dates'

const place = (n: number, agencyId = `agency${n}`) => ({
  nominationId: `n${n}`,
  personId: `p${n}`,
  agencyId,
  rank: n,
  points: 50_000 - n,
})
const places = [1, 2, 3, 4].map((n) => place(n))
const boss = { personId: 'boss', agencyId: 'dpmptsp', isHead: true, reason: 'Ketua rombongan' }
const room = { seats: 3, reserves: 1, maxPerAgency: null }
const entries = composeLineUp(places, [boss], room)
const look = (
  move: { personId: string; to: 'selected' | 'reserve' | 'not_selected' },
  of: Entry[] = entries,
  in_ = room,
) => foresee(of as Listed[], of, move, in_)
const ids = (people: readonly { personId: string }[] = []) => people.map(({ personId }) => personId)

describe('looking at a move before it is made', () => {
  it('shows everybody whose place changes, and who is passed over without a word', () => {
    const seen = look({ personId: 'p4', to: 'selected' })
    expect(seen?.mover.personId).toBe('p4')
    expect(seen?.changed.map(({ personId, kind, to }) => [personId, kind, to])).toEqual([
      ['p2', 'selected', 'reserve'],
      ['p4', 'not_selected', 'selected'],
    ])
    expect(ids(seen?.unexplained)).toEqual(['p2', 'p3'])
    expect(seen?.after.find(({ personId }) => personId === 'p4')?.kind).toBe('selected')
  })
  it('shows nothing for a stranger, for somebody appointed, and for the place that one has', () => {
    expect(look({ personId: 'p9', to: 'selected' })).toBeNull()
    expect(look({ personId: 'boss', to: 'reserve' })).toBeNull()
    expect(look({ personId: 'p1', to: 'selected' })).toBeNull()
  })
  it('names what the line-up would break: no mere note, and not what a reason mends', () => {
    expect(look({ personId: 'p4', to: 'selected' })?.breaches).toEqual([])
    expect(look({ personId: 'p1', to: 'not_selected' })?.breaches).toEqual([])
    const crowded = composeLineUp([place(1, 'a'), place(2, 'b'), place(3, 'a')], [boss], room)
    const seen = foresee(crowded as Listed[], crowded, { personId: 'p3', to: 'selected' }, { ...room, maxPerAgency: 1 })
    expect(seen?.breaches.map(({ sentence }) => sentence.key)).toEqual(['lineups.agencyLimit'])
  })
})

describe('a draft and the ranking of now', () => {
  const draft = (mode: 'nominating' | 'own_list', now = places) =>
    ({ delegation: { mode }, entries, standing: { places: now } }) as Parameters<typeof isOutdated>[0]
  const overtaken = places.with(0, { ...place(1), points: 1 })
  it('part when somebody’s points change; an own list follows no ranking', () => {
    expect(isOutdated(draft('nominating'))).toBe(false)
    expect(isOutdated(draft('nominating', overtaken))).toBe(true)
    expect(isOutdated(draft('own_list', overtaken))).toBe(false)
  })
  it('agree about whoever is appointed and nominated too: they stand there once', () => {
    const nominated = [...places, { ...place(5), personId: 'boss' }]
    expect(ids(withoutAppointed(draft('nominating', nominated)))).toEqual(['p1', 'p2', 'p3', 'p4'])
    expect(isOutdated(draft('nominating', nominated))).toBe(false)
  })
})

it.each([
  ['a training that ended the day before', {}, true],
  ['one that ends on the day itself', { endsOn: toDay('2024-07-01') }, false],
  ['a journey for something else', { purpose: 'official_travel' }, false],
  ['this very delegation', { delegationId: 'd1' }, false],
  ['one that no delegation made', { delegationId: null }, true],
])('was abroad before: %s', (_, fields, answer) => {
  const before = { endsOn: toDay('2024-06-30'), purpose: 'training_abroad', delegationId: 'd0', ...fields }
  expect(wasAbroad([before], 'd1', toDay('2024-07-01'))).toBe(answer)
  expect(wasAbroad([], 'd1', toDay('2024-07-01'))).toBe(false)
  expect(wasAbroad([before, { ...before, purpose: 'leave' }], 'd1', toDay('2024-07-01'))).toBe(answer)
})
