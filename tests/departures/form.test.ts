import { describe, expect, it } from 'vitest'
import { ceremonyInput, closeInput, journeyInput, markRowsInput, postponeInput } from '@/lib/departures/schema'
import { wrongFields } from '../support/wrong-fields'

const id = '0197a000-0000-7000-8000-000000000001'
const form = { cohortId: id, version: '1' }

describe('the form of the ceremony', () => {
  const typed = {
    ...form,
    place: 'Aula',
    day: '2024-06-30',
    startsAt: '09.00',
    zone: 'Asia/Jakarta',
    officiant: 'Wali Kota',
  }
  const wrong = (fields: object) => wrongFields(ceremonyInput, { ...typed, ...fields })
  it('takes what is complete; what nobody has to say is empty', () => {
    expect(ceremonyInput.parse(typed)).toEqual({
      ...{ ...typed, version: 1, startsAt: '09:00', intent: 'save', rundown: [] },
      ...{ officiantPost: '', onBehalfOf: '', dress: '', contactName: '', contactPost: '', contactPhone: '' },
    })
  })
  it('names each field that is to be mended', () => {
    const { day: _day, startsAt: _at, ...rest } = typed
    expect(wrongFields(ceremonyInput, { ...rest, place: ' ', officiant: '', zone: 'Asia/Atlantis' })).toEqual({
      place: 'departures.placeMissing',
      day: 'departures.dayMissing',
      startsAt: 'shell.timeWrong',
      zone: 'departures.zoneWrong',
      officiant: 'departures.officiantMissing',
    })
  })
  it('takes a phone number that can be called, or none', () => {
    expect([wrong({ contactPhone: '0812-3456-7890' }), wrong({ contactPhone: '' })]).toEqual([{}, {}])
    expect(wrong({ contactPhone: '12' })).toEqual({ contactPhone: 'people.phoneWrong' })
  })
  const row = { startsAt: '09.00', activity: 'Sambutan' }
  it('takes sixty rows of a rundown, and leaves out what is empty or ticked for removal', () => {
    expect(wrong({ rundown: Array(60).fill(row) })).toEqual({})
    expect(wrong({ rundown: Array(61).fill(row) })).toEqual({ rundown: 'departures.tooManyRows' })
    expect(
      ceremonyInput.parse({
        ...typed,
        rundown: [{ startsAt: '', activity: ' ', officer: '' }, { ...row, remove: 'on' }, row],
      }).rundown,
    ).toEqual([null, null, { startsAt: '09:00', activity: 'Sambutan', officer: '' }])
  })
  it.each(['startsAt', 'activity', 'officer'])('asks for the rest of a row in which %s alone was typed', (name) => {
    expect(wrong({ rundown: [{ startsAt: '', activity: '', officer: '', [name]: '09.00' }] })).not.toEqual({})
  })
})

describe('the form of the journey', () => {
  const leg = {
    ...{ direction: 'outbound', mode: 'flight', fromPlace: 'Medan', toPlace: 'Singapura' },
    ...{ departsOn: '2024-06-30', departsAt: '16.40', departsZone: 'Asia/Jakarta' },
    ...{ arrivesOn: '2024-06-30', arrivesAt: '18.50', arrivesZone: 'Asia/Singapore' },
  }
  const wrong = (legs: unknown[]) => wrongFields(journeyInput, { ...form, legs })
  it('takes sixty legs with times in the zones of both ends', () => {
    expect(wrong(Array(60).fill(leg))).toEqual({})
    expect(wrong(Array(61).fill(leg))).toEqual({ legs: 'departures.tooManyRows' })
    expect(journeyInput.parse({ ...form, legs: [leg] }).legs).toEqual([
      { ...leg, code: '', departsAt: '16:40', arrivesAt: '18:50' },
    ])
  })
  it('names each field of a leg that is to be mended', () => {
    const broken = {
      ...leg,
      direction: 'up',
      mode: 'rocket',
      fromPlace: '',
      toPlace: '',
      departsZone: '',
      arrivesZone: '',
    }
    expect(wrong([leg, broken])).toEqual({
      'legs.1.direction': 'shell.notUnderstood',
      'legs.1.mode': 'shell.notUnderstood',
      'legs.1.fromPlace': 'departures.fromMissing',
      'legs.1.toPlace': 'departures.toMissing',
      'legs.1.departsZone': 'departures.zoneWrong',
      'legs.1.arrivesZone': 'departures.zoneWrong',
    })
  })
  const empty = { ...leg, code: '', fromPlace: '', toPlace: '', departsAt: '', arrivesAt: '' }
  it('takes a row whose choices alone are filled in for an empty one', () => {
    expect(journeyInput.parse({ ...form, legs: [empty, { ...leg, remove: 'on' }] }).legs).toEqual([null, null])
  })
  it.each(['code', 'fromPlace', 'toPlace', 'departsAt', 'arrivesAt'])(
    'asks for the rest where %s was typed',
    (name) => {
      expect(wrong([{ ...empty, [name]: '16.40' }])).not.toEqual({})
    },
  )
})

describe('the forms of the roll call', () => {
  const tap = { id, participantId: id, mark: 'present', markedAt: '2024-06-30T01:00:00Z' }
  const taps = (rows: unknown[]) => wrongFields(markRowsInput, { cohortId: id, rows })
  it('take two hundred taps of a phone at once', () => {
    expect(taps(Array(200).fill(tap))).toEqual({})
    expect(taps(Array(201).fill(tap))).toHaveProperty('rows')
    expect(taps([{ ...tap, mark: 'perhaps' }])).toHaveProperty('rows.0.mark')
  })
  it('close it with a reason or without', () => {
    expect(closeInput.parse(form).reason).toBe('')
    expect(wrongFields(closeInput, { ...form, reason: 'x'.repeat(500) })).toEqual({})
    expect(wrongFields(closeInput, { ...form, reason: 'x'.repeat(501) })).toEqual({ reason: 'shell.tooLong' })
  })
  it('postpone with a reason, a first day, and perhaps another deadline', () => {
    const typed = { ...form, reason: 'Bencana alam.', startsOn: '2024-08-01' }
    expect(postponeInput.parse({ ...typed, deadlineOn: '' }).deadlineOn).toBeUndefined()
    expect(postponeInput.parse({ ...typed, deadlineOn: '2024-07-01' }).deadlineOn).toBe('2024-07-01')
    expect(wrongFields(postponeInput, { ...typed, startsOn: '', deadlineOn: '2024-02-30' })).toEqual({
      startsOn: 'departures.startsOnMissing',
      deadlineOn: 'shell.dayWrong',
    })
  })
})
