import 'server-only'
import type { Write } from '@/lib/platform/db'
import type { Measures } from './measures'

/** The one kind of measurement so far: all that a worker measures at once. */
export const machine = 'machine'

/** Keeps measures in the place of those before. */
export const keepMeasures = (tx: Write, measures: Measures) =>
  tx.$executeRaw`select keep_measurement(${machine}, ${JSON.stringify(measures)}::jsonb)`
