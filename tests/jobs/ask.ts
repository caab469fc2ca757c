import { randomUUID } from 'node:crypto'
import { owner } from '../support/acting'

/** Makes the queue of a test's job, as a start makes those of the house. */
export async function addQueue(name: string, options: object = {}) {
  const queue = {
    policy: 'standard',
    retryLimit: 8,
    retryDelay: 0,
    heartbeatSeconds: 10,
    notify: true,
    deleteAfterSeconds: 0,
  }
  await owner.query('select jobs.create_queue($1, $2)', [name, JSON.stringify({ ...queue, ...options })])
}

/** Puts a job into the queue, as the door does for whoever asks. */
export async function put(name: string, email: string, input: object) {
  const { rows } = await owner.query<{ id: string }>(
    `insert into jobs.job_common (name, data, retry_limit, retry_delay, heartbeat_seconds, policy, deletion_seconds)
     select q.name, jsonb_build_object('actorId', u.id, 'input', $3::jsonb), q.retry_limit, q.retry_delay, q.heartbeat_seconds, q.policy, 0
     from jobs.queue q, "User" u where q.name = $1 and u.email = $2 returning id`,
    [name, email, JSON.stringify(input)],
  )
  return rows[0]!.id
}

/** Claims a job as a worker does. */
export async function claim(id: string) {
  const { rows } = await owner.query<{ id: string; data: unknown; retryCount: number }>(
    `update jobs.job set retry_count = case when started_on is null then 0 else retry_count + 1 end, state = 'active', started_on = now(),
       heartbeat_on = now() where id = $1 returning id, data, retry_count as "retryCount"`,
    [id],
  )
  return rows[0]!
}

export const stateOf = async (id: string) =>
  (await owner.query('select state::text, output, retry_count as tries from jobs.job where id = $1', [id])).rows[0]

export const ticksOf = async (tick: string) =>
  (await owner.query(`select outcome from "AuditEvent" where "subjectId" = $1`, [tick])).rows.map(
    ({ outcome }) => outcome,
  )

export const newTick = () => randomUUID()

/** A worker says that it lives; so many seconds ago. */
export const hear = (secondsAgo: number) =>
  owner.query(
    `insert into jobs.instance (id, host, pid, version, node_version, heartbeat_seconds, supervise, schedule, migrate, persist_queue_stats, persist_warnings, heartbeat_on)
     values (gen_random_uuid(), 'test', 1, '12', '24', 30, true, true, false, false, false, now() - make_interval(secs => $1))`,
    [secondsAgo],
  )
