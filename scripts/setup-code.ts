import { randomInt } from 'node:crypto'

/** Signs that nobody takes for another when they copy them from a screen. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A code that only whoever sees this start can know: twelve signs, about 59 bits. */
export function makeSetupCode() {
  const four = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return [four(), four(), four()].join('-')
}
