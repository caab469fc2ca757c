import 'server-only'
import { sweepExpired } from '@/lib/accounts/jobs'
import { makeNightly } from '@/lib/backups/jobs'
import { tellTasks } from '@/lib/desk/jobs'
import { checkFiles } from '@/lib/documents/jobs'
import { measureHealth } from '@/lib/health/jobs'
import { collectDay, tellFailures } from '@/lib/notifications/jobs'
import type { Job } from '@/lib/platform/doors/job'
import { verifyTrail } from '@/lib/trail/jobs'

/** Every job that a worker runs: each slice's own stand in its jobs.ts. */
export const jobs: readonly Job[] = [
  makeNightly,
  sweepExpired,
  checkFiles,
  verifyTrail,
  measureHealth,
  collectDay,
  tellFailures,
  tellTasks,
]
