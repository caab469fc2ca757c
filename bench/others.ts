import { join } from 'node:path'
import { startWeb, type Web } from '../scripts/web.ts'
import type { Target } from './load.ts'

/** A further web that is asked in the same rounds, so that noise of the machine meets all of them alike. */
export type Other = { name: string; url: string; web: Web; targets: Target[] }

type Ground = { targets: Target[]; env: (url: string) => Record<string, string>; findPort: () => Promise<number> }

/**
 * What stands beside the build that is measured: the same build as two processes (its roster), and where BENCH_BESIDE
 * names the folder of another checkout, that one's build, which an earlier `npm run bench` there has left.
 */
export async function startOthers({ targets, env, findPort }: Ground): Promise<Other[]> {
  const begin = async (name: string, start: typeof startWeb, processes: number, asked: Target[]) => {
    const port = await findPort()
    const url = `http://127.0.0.1:${port}`
    const web = await start({ mode: 'start', host: '127.0.0.1', port, processes, env: env(url) })
    return { name, url, web, targets: asked }
  }
  const folder = process.env.BENCH_BESIDE
  const earlier = folder && ((await import(join(folder, 'scripts/web.ts'))) as { startWeb: typeof startWeb })
  const rosterAndBare = targets.filter(({ name }) => ['bare', 'roster'].includes(name))
  return [
    await begin('two processes', startWeb, 2, rosterAndBare),
    ...(earlier ? [await begin('earlier', earlier.startWeb, 1, targets)] : []),
  ]
}
