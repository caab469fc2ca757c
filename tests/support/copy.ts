import { afterAll, inject } from 'vitest'
import { copyTemplate, type Template } from '../../scripts/templates.ts'

/** Copies a template for this test file, makes it the app's database, and drops it when the file is through. */
export async function takeCopyOf(template: Template) {
  const [root, app, owner] = [inject('root'), inject('app'), inject('owner')]
  const cluster = { root, app, owner, worker: inject('worker'), backup: inject('backup') }
  const name = `t_${process.pid}_${process.hrtime.bigint()}`
  const copy = await copyTemplate(cluster, template, name)
  process.env.DATABASE_URL = copy.app
  process.env.ANGKATAN_TEST_OWNER = copy.owner
  process.env.NEXTAUTH_SECRET = 'for tests only '.repeat(4)
  afterAll(copy.drop)
  return { app: copy.app, owner: copy.owner, worker: copy.worker, backup: copy.backup }
}
