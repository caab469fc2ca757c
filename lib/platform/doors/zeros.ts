/**
 * What came in, without the zero character in any of its texts: PostgreSQL keeps none and would refuse the whole
 * request, and nobody types one.
 */
export function dropZeros<T>(given: T): T {
  if (typeof given === 'string') return given.replaceAll('\0', '') as T
  if (Array.isArray(given)) return given.map(dropZeros) as T
  if (given === null || typeof given !== 'object') return given
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, dropZeros(value)])) as T
}
