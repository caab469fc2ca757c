'use server'
import { extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { innerAddress } from '@/lib/platform/address'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findJob, findRunning } from './queries'
import { jobs } from './register'
import { againRefusal, dropRefusal, labelOf, stopRefusal } from './rules'
import { askInput, jobInput, stopInput } from './schema'
import { askJobAgain, askToStop, dropFromQueue } from './work'

const list = '/administration/jobs'

export const askAgain = defineAction({
  permission: 'job.keep',
  name: 'job.again',
  input: jobInput,
  load: (tx, actor, { jobId }) => findJob(tx, actor, jobId),
  can: (_actor, job) => againRefusal(job),
  run: async ({ tx, actor, subject: job }) => {
    if (!(await askJobAgain(tx, job.id))) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'job', id: job.id },
      governmentId: actor.governmentId,
      after: { job: job.name },
      next: list,
      notice: sentence('jobs.askedAgain', { job: { text: labelOf(job.name) } }),
    }
  },
})

export const dropJob = defineAction({
  permission: 'job.keep',
  name: 'job.drop',
  input: jobInput,
  load: (tx, actor, { jobId }) => findJob(tx, actor, jobId),
  can: (_actor, job) => dropRefusal(job),
  run: async ({ tx, actor, subject: job }) => {
    if (!(await dropFromQueue(tx, job.id))) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'job', id: job.id },
      governmentId: actor.governmentId,
      before: { job: job.name },
      next: list,
      notice: sentence('jobs.dropped', { job: { text: labelOf(job.name) } }),
    }
  },
})

/** Of who keeps the queue, and of whoever asked for the job: back to the page that shows it. */
export const stopJob = defineAction({
  permission: 'account.own',
  name: 'job.stop',
  input: stopInput,
  load: (tx, actor, { jobId }) => findRunning(tx, actor, jobId),
  can: (_actor, job) => stopRefusal(job),
  run: async ({ tx, actor, input, subject: job }) => {
    if (!(await askToStop(tx, job.id))) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'job', id: job.id },
      governmentId: actor.governmentId,
      before: { job: job.name },
      next: innerAddress(input.next),
      notice: sentence('jobs.stopAsked', { job: { text: labelOf(job.name) } }),
    }
  },
})

/** Asks now for what the clock does at its hour. */
export const runNow = defineAction({
  permission: 'job.keep',
  name: 'job.ask',
  input: askInput,
  load: async (_tx, actor, { job }) =>
    extentOf(actor, 'job.keep').installation ? (jobs.find(({ name }) => name === job) ?? null) : null,
  can: () => null,
  run: async ({ actor, input, subject: job }) => ({
    subject: { kind: 'job', id: null },
    governmentId: actor.governmentId,
    after: { job: job.name },
    next: innerAddress(input.next),
    notice: sentence('jobs.asked', { job: { text: labelOf(job.name) } }),
    later: [job.later({})],
  }),
})
