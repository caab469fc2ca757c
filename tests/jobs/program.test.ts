import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { jobNames } from '@/lib/access/job-names'
import { within } from '../../scripts/pace.ts'
import { inProject } from '../../scripts/paths.ts'

it(
  'plain Node reads every job with all that it needs, as the worker does: nothing of a page is in the way',
  async () => {
    const program = `await import('${inProject('prisma/demo/resolve.ts')}')
      const { jobs } = await import('${inProject('lib/jobs/register.ts')}')
      await import('${inProject('lib/notifications/letters.ts')}')
      console.log(JSON.stringify(jobs.map(({ name }) => name)))`
    const args = [
      '--disable-warning=ExperimentalWarning',
      '--conditions=react-server',
      '--input-type=module',
      '-e',
      program,
    ]
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: inProject('.') })
    expect(JSON.parse(stdout)).toEqual([...jobNames])
  },
  within(20),
)
