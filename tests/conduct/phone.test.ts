import { beforeEach, describe, expect, it } from 'vitest'
import { GET as manifest } from '@/app/(office)/cohorts/[cohortId]/departure/manifest/sheet/[format]/route'
import { GET } from '@/app/(participant)/me/calendar.ics/route'
import { cohortId, setClock } from '../departures/release-day'
import { actAs, owner } from '../support/acting'

const calendar = () => GET(new Request('http://localhost/me/calendar.ics'), { params: Promise.resolve({}) })
const sheet = () => manifest(new Request('http://localhost/'), { params: Promise.resolve({ cohortId, format: 'csv' }) })

beforeEach(() => setClock('2024-06-30'))

describe('the calendar of a participant', () => {
  it('holds gathering, ceremony, legs and classes, no personal number, and reading it leaves a trail', async () => {
    await actAs('peserta@jambi.example')
    const answer = await calendar()
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2 + 6 + 20)
    expect(text).not.toMatch(/\d{18}/)
    const trail = await owner.query('select action from "AuditEvent" order by id desc limit 1')
    expect(trail.rows).toEqual([{ action: 'me.see.download' }])
  })
  it('is for participants only', async () => {
    await actAs('staf@jambi.example')
    expect((await calendar()).status).toBe(403)
    await actAs(null)
    expect((await calendar()).status).toBe(401)
  })
})

describe('the manifest as a download', () => {
  it('holds the own people and nobody else', async () => {
    await actAs('staf@jambi.example')
    const jambi = await (await sheet()).text()
    await actAs('ketua@sumut.example')
    const sumut = await (await sheet()).text()
    expect(jambi.trimEnd().split('\r\n')).toHaveLength(20)
    expect(sumut.trimEnd().split('\r\n')).toHaveLength(11)
    const numbers = (text: string): string[] => text.match(/\d{8} \d{6} \d \d{3}/g) ?? []
    expect(numbers(jambi).length).toBeGreaterThan(10)
    expect(numbers(jambi).filter((nip) => numbers(sumut).includes(nip))).toEqual([])
  })
  it('is not for a participant or an HR officer', async () => {
    for (const email of ['peserta@jambi.example', 'hr@jambi.example']) {
      await actAs(email)
      expect((await sheet()).status).toBe(403)
    }
  })
})
