import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Whether a process of this id lives, also one that belongs to somebody else. */
export function isAlive(pid: number) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  // A dead one stays in the table until its parent has looked at it, and an orphan's new parent may take seconds.
  return readStat(pid)?.[0] !== 'Z'
}

/** When a process began, as the system counts it: a number that is used again belongs to another process. */
export function birthOf(pid: number) {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readStat(pid)?.[19]}`
  } catch {
    return ''
  }
}

/** The fields after the program's name, state first; null where the system has no /proc. */
function readStat(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
  } catch {
    return null
  }
}

/** Every process of this machine with what it was called by and with; empty where the system has no /proc. */
export function listProcesses() {
  if (!existsSync('/proc/self/cmdline')) return []
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return numbers.map((number) => ({
    pid: Number(number),
    line: readOf(number, 'cmdline').replaceAll('\0', ' '),
    environment: readOf(number, 'environ'),
  }))
}

/** One of the system's files about a process; empty when it is gone, or somebody else's. */
function readOf(number: string, file: string) {
  try {
    return readFileSync(`/proc/${number}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
