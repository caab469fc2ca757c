import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { messagesFor } from '@/lib/i18n/catalogue'
import { errorMessages } from '@/lib/i18n/error-messages'
import { formMessages } from '@/lib/i18n/form-messages'
import { findLifecycles } from '@/scripts/docs/pages.ts'
import { house, isIn, isProgram, placesOf, type Source, withoutComments } from './house'
import { houseRule } from './house-rule'

const isTextFile = (path: string) => /(^|-)messages\.ts$/.test(path.split('/').at(-1)!)

/** A text between two tags, or in an attribute that is read out or shown: three letters in a row are a word. */
const betweenTags = /(?<![=-])>[^<>{}`=;&|()]*\p{L}{3,}[^<>{}`=;&|()]*<(?=[/A-Za-z])/gu
const shownAttribute =
  /\s(?:aria-label|aria-description|title|placeholder|alt|label|lead|hint|body|aside|note|caption)="[^"]*\p{L}{3,}[^"]*"/gu
const shownValue =
  /\b(?:aria-label|title|placeholder|alt|label|lead|hint|body)=\{\s*(?:'[^']*\p{L}{3,}[^']*'|`(?:\$\{[^}]*\}|[^`$])*`)\s*\}/gu
/** What looks like a text and is none: a template of values alone, and types of two neighbours in a list. */
const isNoText = (found: string) =>
  (found.includes('`') && !/\p{L}{3,}/u.test(found.replace(/^.*?\{/, '').replaceAll(/\$\{[^}]*\}/g, ''))) ||
  />,?\s*(?:\w+\??: [\w.]+|return )<$/.test(found)

function textsInMarkup(sources: readonly Source[]) {
  return sources
    .filter((source) => isProgram(source) && source.path.endsWith('.tsx'))
    .flatMap((source) =>
      [betweenTags, shownAttribute, shownValue].flatMap((pattern) =>
        placesOf(source, pattern, 'a text outside of messages').filter((found) => !isNoText(found)),
      ),
    )
}

/** Words that belong on no screen (docs/glossary.md), and what stands instead. */
const unwanted: Record<string, RegExp> = {
  'Wali Kota': /\bwalikota\b/i,
  'kerja sama': /\bkerjasama\b/i,
  izin: /\bijin\b/i,
  diseminasi: /\bdesiminasi\b/i,
  'perangkat daerah': /\b(?:OPD|SKPD)\b/,
  'non-ASN': /\bhonorer\b/i,
  Jumat: /\bjum['’]at\b/i,
  persentase: /\bprosentase\b/i,
  analisis: /\banalisa\b/i,
  aktivitas: /\baktifitas\b/i,
  November: /\bnopember\b/i,
  angkatan: /\b(?:batch|kloter)\b/i,
  'memenuhi syarat, tidak memenuhi syarat': /\b(?:MS|TMS)\b/,
  'tidak terpilih': /\bgugur\b/i,
  rombongan: /\bdelegasi\b/i,
  'tahap perjalanan': /\betape\b/i,
  presensi: /\bdaftar hadir\b/i,
  'papan ketik': /\bpapan tik\b/i,
  'the name of the personnel agency from the data': /\b(?:BKPSDMD?|BKD)\b/,
}

/** Unwanted words in Indonesian texts, given as key and text. */
function unwantedWords(texts: readonly (readonly [string, string])[]) {
  return texts.flatMap(([key, text]) =>
    Object.entries(unwanted)
      .filter(([, pattern]) => pattern.test(text))
      .map(([instead]) => `${key}: ${text} (say: ${instead})`),
  )
}

/** The names of the values in an ICU text; what stands in the braces of a plural is text again. */
function valuesIn(text: string): string[] {
  const names = new Set<string>()
  const inside: ('value' | 'text')[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '}') inside.pop()
    if (text[at] !== '{') continue
    const opens = inside.at(-1) === 'value' ? 'text' : 'value'
    if (opens === 'value') names.add(/^\w+/.exec(text.slice(at + 1))?.[0] ?? '?')
    inside.push(opens)
  }
  return [...names].toSorted()
}

const allTexts = (locale: 'id' | 'en') =>
  Object.entries(messagesFor(locale)).flatMap(([slice, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${slice}.${key}`, text as string] as const),
  )

/** Files that make a key from what stands in the trail; which texts they can reach, `usedInTrail` says. */
const trailWords = ['lib/i18n/action-words.ts', 'lib/trail/changes.ts']
const textFolders = Object.keys(messagesFor('id')).join('|')
/** A template that could make a key, and a text taken for one: either would hide which texts are used. */
const madeKey = new RegExp(`\`(?:${textFolders})\\.(?:\\w|\\$\\{[^}]*\\})*\\$\\{[^}]*\\}(?:\\w|\\$\\{[^}]*\\})*\``, 'g')
const claimedKey = /(?<!\bmessage )(?<!\breason )\bas (?:Any)?MessageKey\b/g

function madeKeys(sources: readonly Source[]) {
  return sources
    .filter((source) => isProgram(source) && !trailWords.includes(source.path))
    .flatMap((source) => [
      ...placesOf(source, madeKey, 'a key is made: write a table of keys'),
      ...placesOf(source, claimedKey, 'a text is taken for a key'),
    ])
}

/** Keys that no file of the program names; those of the trail, that no action and no change in it leads to. */
function unusedKeys(keys: readonly string[], sources: readonly Source[], actions: readonly string[] = []) {
  const texts = sources
    .filter((source) => isProgram(source) && !isTextFile(source.path))
    .map(({ text }) => withoutComments(text))
  const named = new Set(
    texts.flatMap((text) => [...text.matchAll(/['"]([a-z]\w*\.[\w.-]+)['"]/gi)].map(([, name]) => name!)),
  )
  const fields = new Set(texts.flatMap((text) => [...text.matchAll(/\b(\w+)(?=\s*[:,}])/g)].map(([, field]) => field!)))
  // A file that leaves is in the trail under the permission of its door.
  const acts = new Set(
    [...named, ...actions, ...[...named].map((name) => `${name}.download`)].map(
      (name) => `trail.${name.replaceAll(/[.-]/g, '_')}`,
    ),
  )
  const isOfTrail = (key: string) =>
    acts.has(key) || (key.startsWith('trail.field_') && fields.has(key.slice('trail.field_'.length)))
  return keys.filter((key) => !named.has(key) && !isOfTrail(key))
}

describe('texts', () => {
  houseRule('What people read stands in messages.ts', {
    check: textsInMarkup,
    broken: [
      { 'app/(office)/page.tsx': '<h1>Angkatan saya</h1>' },
      { 'components/cohorts/card.tsx': '<button aria-label="Tutup dialog" />' },
      { 'components/cohorts/card.tsx': "<Card title={'Seats left'} />" },
      { 'components/cohorts/card.tsx': '<p>\n  Belum ada usulan.\n</p>' },
    ],
    kept: {
      'components/cohorts/card.tsx':
        'const x = (a: Map<string, Row>): Array<Row> => a\n<Card title={t(\'cohorts.title\')} className="card wide"><b>{text}</b> · <i>{a > b}</i></Card>',
    },
  })

  it('Indonesian texts use none of the words that belong on no screen', () => {
    // There the office is asked what its own personnel agency is called.
    const texts = allTexts('id').filter(([key]) => key !== 'organisation.personnelUnitHint')
    expect(unwantedWords(texts)).toEqual([])
  })
  it('… and each such word would be found', () => {
    const samples = [
      'Walikota Jambi',
      'bagian kerjasama',
      'surat ijin',
      'desiminasi',
      'nama OPD',
      'SKPD',
      'tenaga honorer',
      "Jum'at",
      'prosentase',
      'analisa',
      'aktifitas',
      '2 Nopember',
      'batch 3',
      'kloter 1',
      'TMS',
      'gugur',
      'delegasi Jambi',
      'Isi etape',
      'Buka daftar hadir',
      'pintasan papan tik',
      'oleh BKPSDM',
    ]
    for (const sample of samples) expect(unwantedWords([['x.y', sample]]), sample).toHaveLength(1)
    expect(unwantedWords([['x.y', 'Wali Kota, kerja sama, diizinkan, analisis, rombongan']])).toEqual([])
  })

  it('The words of the demo are those of the screens too', () => {
    const demo = house
      .filter(({ path }) => isIn(path, 'prisma/demo'))
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(/'([^'\n]*)'/g)].map(([, words]) => [path, words!] as const),
      )
    // Agencies are called what they are called; addresses and codes are no texts.
    const shown = demo.filter(([, words]) => /\s/.test(words) && !/BKPSDMD|BKD/.test(words))
    expect(unwantedWords(shown)).toEqual([])
  })

  it('Both languages say something for every key, and say it without blanks at the ends', () => {
    const bare = [...allTexts('id'), ...allTexts('en')].filter(([, text]) => text !== text.trim() || text === '')
    expect(bare).toEqual([])
  })

  it('Both languages take the same values', () => {
    const english = new Map(allTexts('en'))
    const different = allTexts('id').filter(
      ([key, text]) => String(valuesIn(text)) !== String(valuesIn(english.get(key)!)),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  // The browser has the texts of error pages and of forms itself, and asks no catalogue for them.
  const ownTexts = new Set(Object.keys({ ...errorMessages, ...formMessages }).map((key) => `shell.${key}`))
  it('No text stands in the catalogue that no page, form or rule uses', async () => {
    const moves = (await findLifecycles()).flatMap(({ noun, moves }) =>
      Object.keys(moves).map((verb) => `${noun}.${verb}`),
    )
    // What a function of the database or a command at the server writes into the trail.
    const inWalls = globSync(['prisma/walls/*.sql', 'scripts/*.ts']).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'(\w+\.[\w-]+)'/g)].map(([, name]) => name!),
    )
    const keys = allTexts('id').map(([key]) => key)
    expect(unusedKeys(keys, house, [...moves, ...inWalls]).filter((key) => !ownTexts.has(key))).toEqual([])
  })
  it('… and such a text would be found, while named keys and those of moves count as used', () => {
    const source = {
      path: 'components/cohorts/x.tsx',
      text:
        "t('cohorts.title')\nt(`cohorts.phase_$" + "{phase}`)\n// cohorts.lost\nname: 'cohort.move-seats',\n{ seats }",
    }
    const keys = ['cohorts.title', 'cohorts.phase_open', 'cohorts.lost', 'trail.cohort_move_seats', 'trail.field_seats']
    const dead = ['trail.cohort_melt', 'trail.field_moon']
    expect(unusedKeys([...keys, 'trail.cohort_open', ...dead], [source], ['cohort.open'])).toEqual([
      'cohorts.phase_open',
      'cohorts.lost',
      ...dead,
    ])
  })

  houseRule('A key stands whole in the code: none is made by a template, and no text is taken for one', {
    check: madeKeys,
    broken: [
      { 'app/(office)/page.tsx': `t(\`conduct.\${when}\`)` },
      { 'components/cohorts/x.tsx': `t(\`cohorts.phase_\${phase}\`)` },
      { 'components/cohorts/x.tsx': `t(\`departures.\${end}On\`)` },
      { 'lib/cohorts/labels.ts': "const key = ('cohorts.' + phase) as MessageKey" },
    ],
    kept: {
      'lib/nominations/waiting.ts': `id: \`nominations.\${state}:\${id}\``,
      'lib/selection/actions.ts': `name: \`nomination.\${verb}\`\nissues.map(({ message }) => message as MessageKey)`,
      'lib/i18n/action-words.ts': `\`trail.\${key}\` as MessageKey`,
    },
  })
})
