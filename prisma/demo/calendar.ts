import { minutesAfter, wib } from './ids.ts'

/** So many instants over some working days, in order of time: what a run of nominations or scores looks like. */
export function spreadOver(days: readonly string[], count: number, firstTime = '08:40', stepMinutes = 35): Date[] {
  return Array.from({ length: count }, (_, n) => {
    const day = Math.floor((n * days.length) / count)
    const ofDay = n - Math.ceil((day * count) / days.length)
    return minutesAfter(wib(days[day]!, firstTime), ofDay * stepMinutes)
  })
}

/** Days of one month, written short: june(19, 20) is ['2024-06-19', '2024-06-20']. */
const inMonth =
  (month: string) =>
  (...dates: number[]) =>
    dates.map((date) => `2024-${month}-${String(date).padStart(2, '0')}`)
export const april = inMonth('04')
export const may = inMonth('05')
export const june = inMonth('06')
