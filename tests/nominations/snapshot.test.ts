import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultRules } from '@/lib/cohorts/eligibility-rules'
import { judge } from '@/lib/nominations/eligibility'
import type { Facts } from '@/lib/nominations/judgement'
import { draftChange } from '@/lib/nominations/schema'
import { type Snapshot, takeSnapshot } from '@/lib/nominations/snapshot'
import { canonicalText } from '@/lib/platform/canonical-text'
import { toDay } from '@/lib/platform/dates'

describe('the canonical text', () => {
  it('does not depend on the order in which fields were written', () => {
    expect(canonicalText({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}')
    expect(canonicalText({ a: [{ c: 'x', d: null }], b: 1 })).toBe('{"a":[{"c":"x","d":null}],"b":1}')
  })
  it('keeps the order of lists', () => expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1])))
  it('leaves out what is not set', () => expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}'))
  it('is the same after a trip through JSON, and reads back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored = JSON.parse(JSON.stringify(value))
        expect(canonicalText(stored)).toBe(canonicalText(value as never))
        expect(JSON.parse(canonicalText(stored))).toEqual(stored)
      }),
    )
  })
  it.each([Number.NaN, new Date(0), { at: new Date(0) }, [Number.POSITIVE_INFINITY]])('refuses %s', (value) => {
    expect(() => canonicalText(value as never)).toThrow(TypeError)
  })
})

/**
 * Every field that a version of the snapshot has, for ever. A new field stands in none of them: it makes a new version,
 * and a row of its own in here.
 */
const shapes: Record<Snapshot['version'], string> = {
  1: `facts.awayPeriods.endsOn facts.awayPeriods.label facts.awayPeriods.purpose facts.awayPeriods.startsOn
    facts.birthDate facts.disciplines.decidedOn facts.disciplines.endsOn facts.disciplines.level facts.grade
    facts.isDisciplineChecked facts.kind facts.passport.expiresOn facts.passport.issuedOn facts.passport.kind facts.performances.predicate
    facts.performances.year facts.serviceSince
    nomination.letter.day nomination.letter.number nomination.motivation nomination.papers.id nomination.papers.kind
    nomination.papers.name nomination.papers.sha256 nomination.priority
    person.agency.id person.agency.name person.birthDate person.government.id person.government.name person.grade
    person.id person.kind person.name person.nip person.post person.postLevel person.sex person.titleBack
    person.titleFront
    submittedAt verdicts.params verdicts.reason verdicts.result verdicts.rule version`,
}
const fieldsOfVersion = (version: Snapshot['version']) => shapes[version].split(/\s+/).toSorted()

/** Sentences and parameters of rules have the shape of their rule. */
const ownShape = ['verdicts.params', 'verdicts.reason']
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => fieldsOf(one, path)))]
  if (value === null || typeof value !== 'object' || ownShape.includes(path)) return [path]
  return Object.entries(value).flatMap(([name, inside]) => fieldsOf(inside, path ? `${path}.${name}` : name))
}

describe('what is submitted', () => {
  const day = toDay('2024-03-01')
  /** Everything that can be known of somebody: a new field of the facts does not compile until it stands here. */
  const facts: Required<Facts> = {
    kind: 'pns',
    birthDate: day,
    serviceSince: day,
    grade: 'III/c',
    performances: [{ year: 2023, predicate: 'baik' }],
    disciplines: [{ level: 'ringan', decidedOn: day, endsOn: day }],
    isDisciplineChecked: true,
    passport: { kind: 'service', issuedOn: day, expiresOn: day },
    awayPeriods: [{ startsOn: day, endsOn: day, purpose: 'other', label: 'Bandung' }],
  }
  const rules = defaultRules()
  const verdicts = judge(facts, rules, { firstTrainingDay: day, journey: null, waivers: [] })
  const person: Snapshot['person'] = {
    ...{
      id: 'p',
      nip: '1',
      titleFront: '',
      name: 'Sari',
      titleBack: 'S.T.',
      kind: 'pns',
      sex: 'p',
      birthDate: day,
    },
    ...{
      grade: 'III/c',
      post: 'Analis',
      postLevel: null,
      agency: { id: 'a', name: 'A' },
      government: { id: 'g', name: 'G' },
    },
  }
  const papers = [{ id: 'd', kind: 'letter', name: 'surat.pdf', sha256: '0' }]
  const nomination = { priority: 1, motivation: 'x', letter: { number: '800/1', day }, papers }
  const snapshot = takeSnapshot(person, { facts, verdicts, rules }, nomination, new Date(0))

  it('has the fields of its version, and a new field makes a new version', () => {
    expect(fieldsOf(snapshot).toSorted()).toEqual(fieldsOfVersion(snapshot.version))
  })
  it.each([
    ['the facts', { ...snapshot, facts: { ...facts, languageScore: 6 } }],
    ['the person', { ...snapshot, person: { ...person, nickname: 'Sa' } }],
    ['the nomination', { ...snapshot, nomination: { ...nomination, languages: ['en'] } }],
  ])('… and a field of %s that came without one is found', (_, changed) => {
    expect(fieldsOf(changed).toSorted()).not.toEqual(fieldsOfVersion(1))
  })
  it('keeps beside each verdict what its rule asked then, and nothing where the rule is gone', () => {
    expect(snapshot.verdicts.map(({ rule, params }) => [rule, params])).toEqual(
      rules.map(({ kind, params }) => [kind, params]),
    )
    const [kept] = takeSnapshot(person, { facts, verdicts, rules: [] }, nomination, new Date(0)).verdicts
    expect(kept?.params).toEqual({})
  })
  it('freezes whatever the form of a nomination asks', () => {
    const ofTheForm = ['nominationId', 'version', 'intent']
    const asked = Object.keys(draftChange.shape).filter((name) => !ofTheForm.includes(name))
    const frozen = {
      priority: 'priority',
      motivation: 'motivation',
      letterNumber: 'letter.number',
      letterDate: 'letter.day',
    }
    expect(asked.toSorted()).toEqual(Object.keys(frozen).toSorted())
    expect(fieldsOfVersion(snapshot.version)).toEqual(
      expect.arrayContaining(Object.values(frozen).map((name) => `nomination.${name}`)),
    )
  })
  it('stays readable: every version up to the newest has its fields here', () => {
    expect(Object.keys(shapes).map(Number)).toEqual(Array.from({ length: snapshot.version }, (_, n) => n + 1))
  })
})
