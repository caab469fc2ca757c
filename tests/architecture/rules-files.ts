import { isIn, markOf, placesOf, type Source } from './house'
import { importsOf, moduleOf } from './imports'

/** Files and folders of the cellar without a mark that touch the system all the same, and why they cannot carry one. */
const ofTheSystem: Record<string, string> = {
  'lib/platform/boot.ts': 'asks the database before the program serves',
  'lib/platform/boot-guard.ts': 'ends the process, before the program serves',
  'lib/platform/settings.ts': 'reads the environment; scripts read it too, on plain Node',
  'lib/platform/logger.ts': 'writes the log; the gate writes it too, on plain Node',
  'lib/platform/activation-secret.ts': 'hashes; scripts read it too, on plain Node',
  'lib/platform/client-clock.ts': 'reads the clock of the browser',
  'lib/platform/ids.ts': 'rolls dice, on the server and in the browser',
  'lib/platform/program-version.ts': 'reads package.json; scripts read it too, on plain Node',
  'lib/platform/backup': 'makes and reads backups; scripts do too, on plain Node',
}

/** Libraries that compute and nothing else. */
const pureLibraries = ['zod', 'libphonenumber-js/min', 'csv-parse/sync', 'ical-generator', '@date-fns/tz']

const system =
  /(?<![.\w'"-])(?:process\.|Buffer\b|fetch\(|document\.|window\.|navigator\.|globalThis\b|(?:local|session)Storage\b|set(?:Timeout|Interval|Immediate)\(|crypto\.|require\()/g

/**
 * A file of rules: every file of lib that does not say on which side it runs. It computes from what it is handed, so
 * that server, browser and a test without a database may run it.
 */
const isRulesFile = (source: Source) =>
  isIn(source.path, 'lib') && markOf(source) === null && !isIn(source.path, ...Object.keys(ofTheSystem))

/** What files of rules run with, or touch, that is not rules. */
export function impureRules(sources: readonly Source[]): string[] {
  const rules = sources.filter(isRulesFile)
  const pure = new Set([...rules.map(({ path }) => moduleOf(path)), ...pureLibraries])
  return rules.flatMap((source) => [
    ...importsOf(source)
      .filter(({ of, typeOnly }) => !typeOnly && !pure.has(of))
      .map(({ from, of }) => `${from} runs with ${of}: a file of rules computes, or says that it stays on the server`),
    ...placesOf(source, system, 'a file of rules touches the system'),
  ])
}
