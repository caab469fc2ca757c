export { inManifestOrder, type ManifestPerson } from '@/lib/participants/manifest-order'

/** Names as carriers write them on the manifest (manifes). No passport data here. */
export type CarrierName = { surname: string; given: string }

/** Surname is the last word, given names the rest; one word is a surname, repeated where the carrier wants both. */
export function splitName(name: string, repeatSingle = false): CarrierName {
  const words = name.trim().split(/\s+/)
  const surname = words.at(-1) ?? ''
  const given = words.slice(0, -1).join(' ')
  return { surname, given: given || (repeatSingle ? surname : '') }
}

/** A to Z in capitals, as in the machine-readable lines: apostrophes and dots dropped, hyphens become spaces. */
export const machineReadable = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[-–]/g, ' ')
    .toUpperCase()
    .replace(/[^A-Z ]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
