import { themeId } from '../../prisma/demo/programmes.ts'

/** A complete form for a new cohort, as a browser sends it. */
export const callForm: Record<string, string | string[]> = {
  themeId: themeId('City Management'),
  titleId: 'Pengelolaan Kota 2025',
  titleEn: 'City Management 2025',
  trainingStartsOn: '2025-02-03',
  trainingEndsOn: '2025-02-07',
  venue: '',
  city: 'Singapura',
  provider: '',
  funding: '',
  zone: 'Asia/Singapore',
  opensOn: '2024-07-01',
  deadlineOn: '2024-11-01',
  'own.seats': '12',
  'own.leavesOn': '2025-02-02',
  'own.returnsOn': '2025-02-08',
  'rules.age.on': 'on',
  'rules.age.years': '50',
  'rules.kind.on': 'on',
  'rules.kind.kinds[]': ['pns', 'pppk'],
  scored: 'on',
  assessorsEach: '2',
  reserves: '4',
  maxPerAgency: '',
  ...criterion(0, 'achievement', 60),
  ...criterion(1, '', 40),
}

/** The fields of one criterion of the form. */
function criterion(n: number, code: string, weight: number): Record<string, string> {
  const row = `criteria[${n}]`
  return {
    [`${row}.code`]: code,
    [`${row}.nameId`]: `Kriteria ${n}`,
    [`${row}.nameEn`]: `Criterion ${n}`,
    [`${row}.weight`]: String(weight),
    [`${row}.gate`]: n === 0 ? '3,25' : '',
    ...Object.fromEntries(
      [0, 1, 2, 3, 4].flatMap((value) => [
        [`${row}.rubric[${value}].id`, 'arti'],
        [`${row}.rubric[${value}].en`, 'meaning'],
      ]),
    ),
  }
}
