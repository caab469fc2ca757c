// About: house

import { within } from '../../scripts/pace.ts'
import { expectNotice, makeMove } from '../support/moves.ts'
import { gatherTeam } from '../support/people.ts'
import { expect, test } from '../support/world.ts'
import { joinCohort, openCohort, phaseOf, publishCall, writeCohort } from './steps/cohort.ts'
import { enterLegs, legsOf, writeCeremony, writeSchedule } from './steps/departure.ts'
import {
  appointHead,
  approve,
  arrange,
  expectPlace,
  goals,
  propose,
  proposeAgain,
  returnLineUp,
} from './steps/line-up.ts'
import { mend, type Nominee, nominate, openNomination } from './steps/nominating.ts'
import { activate, makeHead, makePasswordLink, makeSheets, replace, resetPassword } from './steps/participants.ts'
import { expectJourney, expectToday, expectWeek } from './steps/phone.ts'
import { ownActs, publicRow, publicTotal, readTrail } from './steps/reading.ts'
import { callTheRoll, openRollCall } from './steps/roll-call.ts'
import { assignEvenly, scoreAll } from './steps/scoring.ts'
import { declareIneligible, returnToMend, verify } from './steps/verifying.ts'

const { step } = test

test('a joint cohort goes from draft to departed through the screens, up to the phone of a participant', async ({
  openBrowser,
  world,
}) => {
  test.setTimeout(within(600))
  await world.renew()
  const stranger = await (await openBrowser()).newPage()
  const countedBefore = await publicTotal(stranger)
  const as = gatherTeam(openBrowser)
  const officer = await as('staf@jambi.example')
  const liaison = await as('penghubung@sumut.example')

  await step('The officer writes the cohort and publishes the call, with Sumatera Utara invited', async () => {
    await writeCohort(officer)
    await publishCall(officer)
  })

  await step('The liaison officer of Sumatera Utara accepts and sets the own delegation', async () => {
    await joinCohort(liaison)
  })

  const jambi: Nominee[] = []
  const sumut: Nominee[] = []
  await step('Personnel staff of both governments see who may go, and submit with paper and letter', async () => {
    const host = async () => {
      const staff = await as('hr@jambi.example')
      await nominate(staff, 3, jambi)
      await openCohort(staff, 'Siapa boleh?')
      await expect(
        staff.getByText('0 dari 41 pegawai dapat diusulkan sekarang; 6 kurang satu hal; 3 sudah diusulkan.'),
      ).toBeVisible()
      await nominate(await as('hr.disdik@jambi.example'), 3, jambi)
    }
    await Promise.all([host(), nominate(await as('hr@sumut.example'), 3, sumut)])
    const receipts = [jambi, sumut].map((nominees) => nominees.map(({ receipt }) => receipt))
    expect(receipts).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3],
    ])
  })

  const wish = 'Sebutkan nomor surat yang berlaku.'
  await step('The verifiers check every nomination; one is mended, one is not eligible', async () => {
    const host = async () => {
      const verifier = await as('verifikator@jambi.example')
      await returnToMend(verifier, jambi[0]!, wish)
      await mend(await as('hr@jambi.example'), jambi[0]!, wish)
      for (const nominee of jambi.slice(0, 5)) await verify(verifier, nominee)
      await declareIneligible(verifier, jambi[5]!, 'Masih menjalani tugas belajar.')
    }
    const joined = async () => {
      for (const nominee of sumut) await verify(await as('verifikator@sumut.example'), nominee)
    }
    await Promise.all([host(), joined()])
  })

  const toTheEnd = ['staf@jambi.example', 'penghubung@sumut.example', 'kabag@jambi.example']
  await as.goHomeBut(...toTheEnd)
  await step('The officer closes the call, and the assessors of both governments score everything', async () => {
    await openCohort(officer)
    await makeMove(officer, { label: 'Tutup penawaran', yes: 'Ya, tutup' })
    await expectNotice(officer, 'Penawaran ditutup. Tidak ada draf yang kedaluwarsa.')
    await assignEvenly(officer, 10)
    await assignEvenly(liaison, 6)
    const scoreBy = async (emails: string[], order: Nominee[]) => {
      let scored = 0
      for (const email of emails) scored += await scoreAll(await as(email), order)
      return scored
    }
    const host = [1, 2, 3].map((n) => `penilai${n}@jambi.example`)
    const joined = [1, 2].map((n) => `penilai${n}@sumut.example`)
    expect(await Promise.all([scoreBy(host, jambi), scoreBy(joined, sumut)])).toEqual([10, 6])
    await openCohort(officer, 'Penilaian')
    await expect(officer.getByText('5 dari 5 usulan selesai dinilai')).toBeVisible()
  })

  await as.goHomeBut(...toTheEnd)
  let head = ''
  const wrong = 'Lampirkan alasan penunjukan ketua yang lebih jelas.'
  await step('The officer and the liaison officer make and propose their line-ups', async () => {
    await arrange(officer)
    head = await appointHead(officer, 'Kasubbag Umum', 'Memimpin rombongan atas penugasan Sekretaris Daerah.')
    for (const goal of ['4 dari 4 kursi terisi', '1 dari 1 cadangan', `Ketua: ${head}`])
      await expect(goals(officer)).toContainText(goal)
    for (const { name } of jambi.slice(0, 3)) await expectPlace(officer, name, 'Terpilih')
    await expectPlace(officer, jambi[3]!.name, 'Cadangan 1')
    await propose(officer, 4)
    await arrange(liaison)
    await expect(goals(liaison)).toContainText('Ketua belum ditunjuk')
    await propose(liaison, 2)
  })

  const kabag = await as('kabag@jambi.example')
  await step('The Kabag returns the line-up once, then approves it; Sumatera Utara decides for itself', async () => {
    await returnLineUp(kabag, 4, wrong)
    await approve(await as('pimpinan@sumut.example'), 2)
    await proposeAgain(officer, 4, wrong)
    await approve(kabag, 4)
    const leadership = await as('asisten@jambi.example')
    await openCohort(leadership, 'Persetujuan')
    await expect(leadership.getByText(/^Disetujui: .*, Kepala Bagian Kerja Sama$/)).toBeVisible()
    await openCohort(officer)
    await expect(officer.getByText('4 dari 4 ditetapkan')).toBeVisible()
    await expect(officer.getByText('2 dari 2 ditetapkan')).toBeVisible()
  })

  const [leaver, successor] = [jambi[2]!.name, jambi[3]!.name]
  const sumutHead = sumut[0]!.name
  await step('The Kabag replaces one by the next reserve, and who is left out reads why', async () => {
    await replace(kabag, leaver, successor, 'Bertugas pada hari yang sama atas perintah Wali Kota.')
    await makeHead(await as('kabag@sumut.example'), sumutHead)
    const staff = await as('hr.disdik@jambi.example')
    await openCohort(staff, 'Usulan')
    await openNomination(staff, jambi[4]!.name)
    await expect(staff.getByText('Peringkat 5 dari 5; kursi terakhir terisi pada peringkat 3.')).toBeVisible()
  })

  await as.goHomeBut(...toTheEnd)
  const phoneOf = async () => (await openBrowser({ viewport: { width: 390, height: 844 }, hasTouch: true })).newPage()
  const [headPhone, sumutPhone, phone] = [await phoneOf(), await phoneOf(), await phoneOf()]
  const participant = { email: 'peserta.baru@jambi.example', password: 'perjalanan-pertama-saya' }
  await step('The participants get activation sheets, and open their accounts on their phones', async () => {
    const linkOf = await makeSheets(officer, 4)
    await activate(headPhone, await linkOf(head), { ...participant, email: 'ketua.baru@jambi.example' })
    await activate(phone, await linkOf(successor), participant)
    const sumutLinkOf = await makeSheets(liaison, 2)
    await activate(sumutPhone, await sumutLinkOf(sumutHead), { ...participant, email: 'ketua.baru@sumut.example' })
  })

  await step('The officer writes ceremony, journey and schedule; both groups meet at Batam Centre', async () => {
    await enterLegs(officer, legsOf.jambi)
    await writeCeremony(officer)
    await writeSchedule(officer)
    await enterLegs(liaison, legsOf.sumut)
    await expect(liaison.getByText(/^Bertemu .*Jambi.* di Batam Centre/).first()).toBeVisible()
  })

  await step(
    'On the day of departure both heads call the roll on their phones, and both delegations depart',
    async () => {
      await officer.getByRole('button', { name: /30 Jun/ }).click()
      await expect(officer.getByText('Minggu, 30 Juni 2024').first()).toBeVisible()
      await openRollCall(headPhone)
      await callTheRoll(headPhone, 4)
      await openCohort(officer)
      await expect(phaseOf(officer)).toHaveText('Disetujui')
      await openRollCall(sumutPhone)
      await callTheRoll(sumutPhone, 2)
      await openCohort(officer)
      await expect(officer.getByText('Rombongan sudah berangkat')).toBeVisible()
      await expect(phaseOf(officer)).toHaveText('Berangkat')
    },
  )

  await step('A participant who lost the password gets a new link from the administrator', async () => {
    const link = await makePasswordLink(await as('admin@jambi.example'), successor)
    participant.password = 'jendela-hujan-sore-itu'
    await resetPassword(phone, link, participant)
  })

  await step(
    'In class the participant sees now and next in both clocks, the week, the journey, and takes it along',
    async () => {
      await officer.getByRole('button', { name: /2 Jul/ }).click()
      await expect(officer.getByText('Selasa, 2 Juli 2024').first()).toBeVisible()
      await expectToday(phone)
      await expectWeek(phone)
      await expectJourney(phone)
    },
  )

  await step('The auditors of both governments read who did what, and the public page counts', async () => {
    const acts = await readTrail(await as('auditor@jambi.example'))
    for (const act of ownActs) expect(acts.join('\n')).toContain(act)
    expect(acts.join('\n')).toContain(`Susunan peserta dikembalikan\nAlasan: ${wrong}`)
    const joinedActs = await readTrail(await as('auditor@sumut.example'))
    for (const act of ['Undangan diterima', 'Susunan peserta disetujui', 'Rombongan berangkat'])
      expect(joinedActs.join('\n')).toContain(act)
    expect(joinedActs.join('\n')).not.toContain(wrong)
    expect(await publicTotal(stranger)).toBe(countedBefore + 4)
    await expect(publicRow(stranger)).toContainText(/\(2\)/)
    await expect(publicRow(stranger)).toContainText('Berlangsung')
  })
})
