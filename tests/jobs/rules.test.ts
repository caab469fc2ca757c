import { describe, expect, it } from 'vitest'
import { jobLabels, jobNames } from '@/lib/access/job-names'
import { isWorkerHeard, labelOf, progressOf, standOf, stopRefusal, tellingOf } from '@/lib/jobs/rules'

const said = { key: 'trail.foundWhole', values: { rows: 1, chains: 1 } } as const
const refused = { key: 'shell.notAllowed', values: {} } as const

describe('where a job stands, and what is said of it', () => {
  it.each([
    ['created', null, 'waiting', null],
    ['retry', { fault: 'tooBusy' }, 'retrying', 'jobs.faultTooBusy'],
    ['active', { fault: 'tooBusy' }, 'running', null],
    ['failed', { fault: 'database' }, 'failed', 'jobs.faultDatabase'],
    ['failed', { fault: 'of another version' }, 'failed', null],
    ['failed', { value: { message: 'job heartbeat timeout' } }, 'failed', 'jobs.faultLost'],
    ['completed', { said, alarm: false }, 'done', said],
    ['completed', { said, alarm: true }, 'alarm', said],
    ['completed', { refused }, 'refused', refused],
    ['completed', { stopped: { done: 2, of: 3 } }, 'stopped', { key: 'jobs.stoppedAt', values: { done: 2, of: 3 } }],
    ['completed', { stopped: { done: 0, of: 0 } }, 'stopped', null],
    ['completed', null, 'done', null],
  ] as const)('%s with %j is %s', (state, end, stand, telling) => {
    expect([standOf({ state, end }), tellingOf({ state, end })]).toEqual([stand, telling])
  })

  it('a job that runs tells how far it is once it has said so, and only that one can be stopped', () => {
    const told = { done: 0, of: 3 }
    const stands = [
      { state: 'active', end: told },
      { state: 'active', end: null },
      { state: 'active', end: { fault: 'tooBusy' } },
      { state: 'retry', end: told },
    ]
    expect(stands.map(progressOf)).toEqual([told, null, null, null])
    expect(stands.map(stopRefusal)).toEqual([null, 'jobs.notToStop', 'jobs.notToStop', 'jobs.notToStop'])
    expect(standOf({ state: 'active', end: told, toStop: true })).toBe('stopping')
  })

  it('every job has a name in words, and one of another version is told as that', () => {
    expect(Object.keys(jobLabels)).toEqual([...jobNames])
    expect([labelOf('trail.verify'), labelOf('gone')]).toEqual(['jobs.trailVerify', 'jobs.unknownJob'])
  })

  it('a worker that was silent for two minutes is not heard any more, nor one that never spoke', () => {
    const now = new Date('2024-06-28T02:00:00Z')
    const ago = (seconds: number) => isWorkerHeard(new Date(now.getTime() - seconds * 1000), now)
    expect([ago(119), ago(120), isWorkerHeard(null, now)]).toEqual([true, false, false])
  })
})
