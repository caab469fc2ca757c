import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startCluster } from '../../scripts/postgres.ts'
import { readBundledMajor } from '../../scripts/postgres-binaries.ts'
import { refuseOtherVersion } from '../../scripts/postgres-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'angkatan-version-'))
const folder = join(home, 'pg')
const madeBy = (version: string) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'PG_VERSION'), `${version}\n`)
}
afterEach(() => rmSync(home, { recursive: true, force: true }))

describe('the folder of an embedded database', () => {
  it.each(['17', '99'])(
    'of another major version (%s) is refused in words, and nothing in it is touched',
    async (other) => {
      madeBy(other)
      const bundled = readBundledMajor()
      await expect(startCluster(home)).rejects.toThrow(
        new RegExp(
          `^The database in ${folder} was made by PostgreSQL ${other}, and this Angkatan brings PostgreSQL ${bundled}, which cannot open it\\. Nothing was touched\\.\\n`,
        ),
      )
      expect(readdirSync(home, { recursive: true }).sort()).toEqual(['pg', 'pg/PG_VERSION'])
      expect(readFileSync(join(folder, 'PG_VERSION'), 'utf8')).toBe(`${other}\n`)
    },
  )

  it('says what to do', () => {
    madeBy('17')
    const ways = /start the version of Angkatan that brought PostgreSQL 17.*DATABASE_URL.*\n.*ANGKATAN_DATA/
    expect(() => refuseOtherVersion(folder, () => 18)).toThrow(ways)
  })

  it('of the same version, or not there yet, is taken', () => {
    expect(() => refuseOtherVersion(folder)).not.toThrow()
    madeBy(String(readBundledMajor()))
    expect(() => refuseOtherVersion(folder)).not.toThrow()
    expect(readBundledMajor()).toBeGreaterThanOrEqual(18)
  })
})
