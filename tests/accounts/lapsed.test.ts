import { beforeEach, describe, expect, it } from 'vitest'
import PeoplePage from '@/app/(office)/people/page'
import { actAs, owner } from '@/tests/support/acting'
import { jar, requestHeaders } from '@/tests/support/headers'

const nothing = Promise.resolve({})
/** Where the page of the register sends whoever asks for it. */
async function sentTo() {
  requestHeaders.set('x-path', '/people?page=2')
  const shown = await PeoplePage({ params: nothing, searchParams: nothing }).catch((error) => String(error.digest))
  return typeof shown === 'string' ? shown.split(';')[2] : 'shown'
}
const session = (sql: string) => owner.query(`update "Session" set ${sql}`)

beforeEach(async () => {
  jar.clear()
  await owner.query('delete from "Session"')
})

describe('a session that holds no more', () => {
  it('says so at sign-in where it was not used for long, with the way back', async () => {
    await actAs('staf@jambi.example')
    await session(`"lastSeenAt" = now() - interval '2 hours'`)
    expect(await sentTo()).toBe('/sign-in?next=%2Fpeople%3Fpage%3D2&ended=idle')
  })
  it('says that it has ended where its time was over, or somebody ended it', async () => {
    await actAs('staf@jambi.example')
    await session(`"expiresAt" = now() - interval '1 second'`)
    expect(await sentTo()).toBe('/sign-in?next=%2Fpeople%3Fpage%3D2&ended=over')
    await owner.query('delete from "Session"')
    expect(await sentTo()).toBe('/sign-in?next=%2Fpeople%3Fpage%3D2&ended=over')
  })
  it('is not told to whoever had none', async () => {
    expect(await sentTo()).toBe('/sign-in?next=%2Fpeople%3Fpage%3D2')
  })
})
