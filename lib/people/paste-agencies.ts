import { finderOf } from './name-search'
import { foldName } from './names'

/** Which agency of the register an office's own way of writing means. */
const short: Record<string, string> = {
  ...{ bag: 'bagian', bid: 'bidang', din: 'dinas', kec: 'kecamatan', kel: 'kelurahan', sek: 'sekretariat' },
  ...{
    pkm: 'puskesmas',
    prov: 'provinsi',
    kab: 'kabupaten',
    pemkot: 'pemerintah kota',
    pemprov: 'pemerintah provinsi',
  },
}
const fold = (text: string) =>
  foldName(text.replaceAll('&', ' dan ').replace(/[,()/]/g, ' '))
    .split(' ')
    .map((word) => short[word] ?? word)
    .join(' ')

type Agency = { id: string; name: string; shortName: string }
export type AgencyFinder = {
  find: (typed: string) => string | null
  /** The one whose name is near, for a form to offer. */
  guess: (typed: string) => string | null
}

/** Finds agencies by id, name or short name, whatever the blanks and signs, with or without the name of their government. */
export function agencyFinder(agencies: readonly Agency[], governmentNames: readonly string[]): AgencyFinder {
  const government = governmentNames.map(fold).toSorted((a, b) => b.length - a.length)
  const bare = (typed: string) =>
    government.reduce((text, name) => (text === name ? text : text.replace(` ${name}`, '')), fold(typed)).trim()
  const known = new Map(agencies.flatMap(({ id, name, shortName }) => [shortName, name].map((one) => [bare(one), id])))
  known.delete('')
  const ids = new Set(agencies.map(({ id }) => id))
  return {
    find: (typed) => (ids.has(typed) ? typed : (known.get(bare(typed)) ?? null)),
    guess(typed) {
      const { fits } = finderOf([...known.keys()], bare(typed).split(' '))
      const ids = new Set([...known].flatMap(([name, id]) => (fits(name) ? [id] : [])))
      return ids.size === 1 ? [...ids][0]! : null
    },
  }
}
