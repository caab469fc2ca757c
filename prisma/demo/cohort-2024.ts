import { defaultRules } from '@/lib/cohorts/eligibility-rules'
import { redoDue, redoOrder } from '@/lib/participants/redo'
import { columnFromDay, type Day, dayIn } from '@/lib/platform/dates'
import { runCall } from './call-2024.ts'
import { type Cast, officeOf } from './cast.ts'
import { agencyId, type GovernmentKey, governmentId } from './governments.ts'
import { idOf, wib } from './ids.ts'
import { addJourney } from './journey-2024.ts'
import { type Settled, settle } from './line-ups.ts'
import { headOf2024, namedPeople } from './named-people.ts'
import type { GivenWaiver } from './nominations.ts'
import { addParticipant, participantId } from './participants.ts'
import { type DemoPerson, personId } from './people.ts'
import { acceptInvitation, addHalf, addRound, type Half } from './rounds.ts'
import { type DemoUser, tellTrail } from './trail.ts'
import type { World } from './world.ts'

/** The cohort of the article: two governments, approved on 28 June 2024 and two days before the departure. */
export function addCohort2024(world: World, cast: Cast) {
  const round = addRound(world, cast, {
    key: '2024',
    theme: 'Innovation in Governance',
    titleId: 'Inovasi Tata Kelola',
    titleEn: 'Innovation in Governance',
    startsOn: '2024-07-01',
    endsOn: '2024-07-05',
    opensOn: '2024-04-01',
    deadlineOn: '2024-04-26',
    createdOn: '2024-03-25',
    reserves: 5,
    state: 'selecting',
    since: wib('2024-04-29', '08:15'),
    rules: defaultRules(),
  })
  const days = { leavesOn: '2024-06-30' as Day, returnsOn: '2024-07-06' as Day }
  const jambi = addHalf(world, round, {
    ...{ government: 'jambi', seats: 19, state: 'approved', since: wib('2024-05-17', '14:20'), ...days },
    contact: ['Sekar Misalan', 'Petugas siaga, Bagian Kerja Sama', '+6284000000301'],
  })
  const sumut = addHalf(world, round, {
    ...{ government: 'sumut', seats: 10, state: 'approved', since: wib('2024-05-22', '10:40'), ...days },
    contact: ['Togar Teladan', 'Petugas siaga, Biro Pemerintahan dan Otonomi Daerah', '+6284000000302'],
  })
  acceptInvitation(world, cast, sumut, wib('2024-04-02', '13:30'))
  addJambi(world, cast, jambi)
  addSumut(world, cast, sumut)
  addJourney(world, cast, jambi, sumut)
}

function addJambi(world: World, cast: Cast, half: Half) {
  const named = namedPeople.jambi
  const [wulan, harum] = [byKey('jambi', 'wulan'), byKey('jambi', 'harum')]
  const chosen = named.filter((person) => person !== wulan && person !== harum)
  const order = [...chosen.slice(0, 8), harum, ...chosen.slice(8), wulan]
  const assessed = runCall(world, cast, half, order, [])
  const settled = settle(world, cast, half, assessed, {
    seats: 19,
    reserves: 5,
    appointed: [
      {
        personId: headOf2024.id,
        agencyId: agencyId('jambi', headOf2024.agency),
        isHead: true,
        reason: 'Ditunjuk sebagai ketua rombongan.',
      },
    ],
    headId: headOf2024.id,
    proposedAt: wib('2024-05-16', '10:15'),
    approvedAt: wib('2024-05-17', '14:20'),
    decree: { number: '241 Tahun 2024', day: '2024-05-20' as Day, signer: 'Pj. Wali Kota Jambi' },
  })
  const since = wib('2024-05-17', '14:20')
  const place = { lineUpId: settled.lineUpId, since }
  addParticipant(world, half, headOf2024, { ...place, position: 1, nominationId: null, isHead: true })
  chosen.forEach((person, n) => {
    addParticipant(world, half, person, { ...place, position: n + 2, nominationId: nominationOf(half, person) })
  })
  replaceHarum(world, cast, half, settled, harum, wulan)
}

/** One selected person gives way to the first reserve, a week before the departure. */
function replaceHarum(world: World, cast: Cast, half: Half, settled: Settled, harum: DemoPerson, wulan: DemoPerson) {
  const { kabag } = officeOf(cast, 'jambi')
  const at = wib('2024-06-24', '11:05')
  const place = { lineUpId: settled.lineUpId, since: at }
  const gone = { ...place, position: 20, nominationId: nominationOf(half, harum), state: 'replaced' as const }
  addParticipant(world, half, harum, gone)
  addParticipant(world, half, wulan, { ...place, position: 19, nominationId: nominationOf(half, wulan) })
  const reason = 'Ditugaskan menyelesaikan tata ruang kawasan yang jatuh tempo pada hari pelatihan.'
  const told = 'Pada hari pelatihan Anda ditugaskan menyelesaikan tata ruang kawasan yang jatuh tempo.'
  const [participant, successor] = [participantId(half, harum), participantId(half, wulan)]
  world.changes.push({
    id: idOf('change', participant),
    participantId: participant,
    governmentId: governmentId('jambi'),
    ...{ kind: 'replace', reason, told, successorId: successor, byId: kabag.id, byName: kabag.name, at },
  })
  addRedo(world, half, { changeId: idOf('change', participant), at }, officeOf(cast, 'jambi').officer)
  tellTrail(world, {
    ...{ at, by: kabag, action: 'participant.replace', cohortId: half.round.id, reason },
    subject: ['participant', participant],
    nominationId: nominationOf(half, harum),
    before: { state: 'confirmed' },
    after: { state: 'replaced', successorId: successor },
  })
}

/** Half of what the replacement left to redo is done by 28 June; ticket, letter and insurance still wait. */
function addRedo(world: World, half: Half, change: { changeId: string; at: Date }, by: DemoUser) {
  const replacedOn = dayIn(change.at, 'Asia/Jakarta')
  redoOrder.forEach((kind, n) => {
    const isDone = n < 3
    world.redo.push({
      id: idOf('redo', change.changeId, kind),
      ...{ changeId: change.changeId, cohortId: half.round.id, delegationId: half.delegationId, kind },
      governmentId: governmentId(half.government),
      dueOn: columnFromDay(redoDue(kind, half.leavesOn, replacedOn)!),
      ...(isDone ? { doneAt: wib('2024-06-26', '10:20'), doneById: by.id, doneByName: by.name } : {}),
    })
  })
}

function addSumut(world: World, cast: Cast, half: Half) {
  const people = namedPeople.sumut
  const [tigor, uli] = [byKey('sumut', 'tigor'), byKey('sumut', 'uli')]
  const waiver = waiveRank(world, cast, half, uli)
  const assessed = runCall(world, cast, half, people, [waiver])
  const { lineUpId } = settle(world, cast, half, assessed, {
    ...{ seats: 10, reserves: 3, appointed: [], headId: tigor.id },
    proposedAt: wib('2024-05-20', '15:30'),
    approvedAt: wib('2024-05-22', '10:40'),
    decree: { number: '188.44/312/KPTS/2024', day: '2024-05-27' as Day, signer: 'Pj. Gubernur Sumatera Utara' },
  })
  people.forEach((person, n) => {
    const place = { position: n + 1, nominationId: nominationOf(half, person), isHead: person === tigor }
    addParticipant(world, half, person, { ...place, lineUpId, since: wib('2024-05-22', '10:40') })
  })
}

function waiveRank(world: World, cast: Cast, half: Half, person: DemoPerson): GivenWaiver {
  const { kabag } = officeOf(cast, half.government)
  const at = wib('2024-04-15', '09:50')
  const reason = 'Satu-satunya pengelola arsip digital pendapatan daerah; tugasnya sesuai dengan tema.'
  world.waivers.push({
    id: idOf('waiver', half.delegationId, person.id),
    cohortId: half.round.id,
    delegationId: half.delegationId,
    governmentId: governmentId(half.government),
    ...{ personId: person.id, rule: 'rank', reason, byId: kabag.id, byName: kabag.name, at },
  })
  tellTrail(world, {
    ...{ at, by: kabag, action: 'waiver.give', cohortId: half.round.id, reason, after: { rule: 'rank' } },
    subject: ['person', person.id],
  })
  return { personId: person.id, rule: 'rank', by: kabag.name, reason, on: '2024-04-15' as Day }
}

const nominationOf = (half: Half, person: DemoPerson) => idOf('nomination', half.delegationId, person.id)
function byKey(government: GovernmentKey, key: string): DemoPerson {
  const person = namedPeople[government].find(({ id }) => id === personId(government, key))
  if (!person) throw new Error(`no person ${key}`)
  return person
}
