import { minutesBetween, wallIn, type Zone } from '@/lib/platform/dates'

const dayLength = 86_400_000

/**
 * A zone as calendar files want it (RFC 5545, 3.6.5): what the clock is ahead of UTC between two instants, with each
 * change of it between them, as this machine knows them. Each change stands by itself, since no rule of a country holds
 * for ever.
 */
export function writeTimezone(zone: Zone, from: Date, until: Date): string {
  const start = new Date(Number(from) - dayLength)
  const changes = [start, ...changesBetween(zone, start, new Date(Number(until) + dayLength))]
  const usual = Math.min(...changes.map((at) => offsetAt(zone, at)))
  const parts = changes.map((at, n) => {
    const to = offsetAt(zone, at)
    const before = n === 0 ? to : offsetAt(zone, new Date(Number(at) - 1))
    const kind = to > usual ? 'DAYLIGHT' : 'STANDARD'
    const local = new Date(Number(at) + before * 60_000)
    return [
      `BEGIN:${kind}`,
      `DTSTART:${n === 0 ? '19700101T000000' : stampOf(local)}`,
      `TZOFFSETFROM:${offsetText(before)}`,
      `TZOFFSETTO:${offsetText(to)}`,
      `END:${kind}`,
    ]
  })
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n')
}

/** The first instants after which the clock is another: found day by day, then to the minute. */
function changesBetween(zone: Zone, from: Date, until: Date): Date[] {
  const found: Date[] = []
  for (let at = Number(from); at < Number(until); at += dayLength) {
    let [low, high] = [at, at + dayLength]
    if (offsetAt(zone, new Date(low)) === offsetAt(zone, new Date(high))) continue
    while (high - low > 60_000) {
      const middle = Math.round((low + high) / 120_000) * 60_000
      if (offsetAt(zone, new Date(middle)) === offsetAt(zone, new Date(low))) low = middle
      else high = middle
    }
    found.push(new Date(high))
  }
  return found
}

/** Minutes that the clock of a zone is ahead of UTC. */
function offsetAt(zone: Zone, at: Date): number {
  const { day, time } = wallIn(at, zone)
  return minutesBetween(new Date(Math.floor(Number(at) / 60_000) * 60_000), new Date(`${day}T${time}:00Z`))
}

const pad = (n: number) => String(n).padStart(2, '0')
const offsetText = (minutes: number) =>
  `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}${pad(Math.abs(minutes) % 60)}`
const stampOf = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '')
