import { beforeAll, describe, expect, it } from 'vitest'
import { findPerson } from '@/lib/people/queries'
import { showDiscipline } from '@/lib/people/record-actions'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'

let personId: string
beforeAll(async () => {
  const { rows } = await owner.query(
    `insert into "Discipline" (id, "personId", "governmentId", level, "decidedOn", issuer)
     select gen_random_uuid(), p.id, p."governmentId", 'berat', '2021-05-03', 'Pejabat Contoh' from "Person" p
     join "Agency" a on a.id = p."agencyId" and a."shortName" = 'Diskominfo'
     join "User" u on u."governmentId" = p."governmentId" and u.email = 'hr@jambi.example' where p.active limit 1
     returning "personId"`,
  )
  personId = rows[0].personId
})
const seen = () => inRequest('read', (tx, { actor }) => findPerson(tx as Read, actor!, personId))
const details = /berat|2021-05-03|Pejabat Contoh/

describe('discipline', () => {
  it('is there in full for whoever keeps the register', async () => {
    await actAs('verifikator@jambi.example')
    expect(await seen()).toMatchObject({ showsDiscipline: true, disciplines: [{ level: 'berat' }] })
    const { rows } = await owner.query(
      `select p.id from "Person" p join "Person" one on one.id = $1 and one."governmentId" = p."governmentId"
       where not exists (select from "Discipline" d where d."personId" = p.id) limit 1`,
      [personId],
    )
    const clean = await inRequest('read', (tx, { actor }) => findPerson(tx as Read, actor!, rows[0].id))
    expect(clean).toMatchObject({ hasSanction: false, showsDiscipline: true })
  })
  it.each(['staf@jambi.example', 'kabag@jambi.example', 'hr@jambi.example', 'auditor@jambi.example'])(
    'is a yes or no for %s, until they ask for the rest, which the trail keeps',
    async (email) => {
      await actAs(email)
      const before = await seen()
      expect(before).toMatchObject({ hasSanction: true, showsDiscipline: false, disciplines: [] })
      expect(JSON.stringify(before)).not.toMatch(details)
      expect((await send(showDiscipline, { personId })).to).toBe(`/people/${personId}#discipline`)
      expect(await lastTrail()).toMatchObject({
        action: 'person.show-discipline',
        subjectId: personId,
        outcome: 'done',
      })
      expect(JSON.stringify(await seen())).toMatch(details)
      expect(JSON.stringify(await lastTrail())).not.toMatch(details)
    },
  )
  it('is hidden again after a few minutes', async () => {
    await actAs('staf@jambi.example')
    await owner.query(`alter table "AuditEvent" disable trigger append_only`)
    await owner.query(`update "AuditEvent" set at = at - interval '6 minutes' where action = 'person.show-discipline'`)
    expect(await seen()).toMatchObject({ showsDiscipline: false, disciplines: [] })
  })
  it('is not shown to a liaison of another government', async () => {
    await actAs('penghubung@sumut.example')
    expect((await send(showDiscipline, { personId })).state).toMatchObject({ kind: 'refused' })
    expect(await seen()).toBeNull()
  })
})
