import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { findInObjects } from '@/lib/documents/pdf-objects'
import { findInText } from '@/lib/documents/pdf-text'
import { pdfOf, withCatalog } from './papers'

type Literal = Parameters<PDFDocument['context']['obj']>[0]
const catalog = (more = '') => `1 0 obj << /Type /Catalog /Pages 20 0 R ${more} >> endobj`
const bytesOf = (objects: string) => Buffer.from(pdfOf(`${catalog()}\n${objects}`), 'latin1')
const stream = (dict: string, body: string | Buffer) =>
  `2 0 obj << ${dict} /Length ${body.length} >>\nstream\n${body.toString('latin1')}\nendstream endobj`
const packedIn = (dict: string, text: string, filter = '/FlateDecode', times = 1) => {
  const body = Array.from({ length: times }).reduce<Buffer>((inner) => deflateSync(inner), Buffer.from(`5 0 ${text}`))
  return bytesOf(stream(`/N 1 /First 4 /Filter ${filter} ${dict}`, body))
}

/** A PDF as office programs write it, with one more object; its objects lie in streams unless they shall stand open. */
async function writtenWith(put: (pdf: PDFDocument) => void, packed = true): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  put(pdf)
  return Buffer.from(await pdf.save({ useObjectStreams: packed }))
}
const action = (kind: string, more: Record<string, Literal> = {}) => ({ Type: 'Action', S: kind, ...more })
const inCatalog = (key: string, value: (pdf: PDFDocument) => Literal | PDFObject) => (pdf: PDFDocument) =>
  pdf.catalog.set(PDFName.of(key), pdf.context.obj(value(pdf) as Literal))
const onFirstPage = (annotation: Record<string, Literal>) => (pdf: PDFDocument) =>
  pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([{ Type: 'Annot', ...annotation }]))

const acting: [string, (pdf: PDFDocument) => void][] = [
  ['runs a script on opening', (pdf) => pdf.addJavaScript('main', 'app.alert(1)')],
  ['carries another file', (pdf) => void pdf.attach('TVo=', 'a.exe', { mimeType: 'application/octet-stream' })],
  ['starts a program on a click', onFirstPage({ Subtype: 'Link', A: action('Launch', { F: 'cmd.exe' }) })],
  ['opens another file on a click', onFirstPage({ Subtype: 'Link', A: action('GoToR', { F: '//there/share' }) })],
  ['goes into a file inside', onFirstPage({ Subtype: 'Link', A: action('GoToE') })],
  ['sends what was typed', onFirstPage({ Subtype: 'Link', A: action('SubmitForm') })],
  ['reads data in', onFirstPage({ Subtype: 'Link', A: action('ImportData') })],
  ['plays something', onFirstPage({ Subtype: 'Link', A: action('Rendition') })],
  ['shows rich media', onFirstPage({ Subtype: 'RichMedia' })],
  ['has a pinned file', onFirstPage({ Subtype: 'FileAttachment' })],
  ['acts on turning a page', (pdf) => pdf.getPage(0).node.set(PDFName.of('AA'), pdf.context.obj({}))],
  ['has a form of programs', inCatalog('AcroForm', () => ({ XFA: [] }))],
  ['calls an address on opening', inCatalog('OpenAction', () => action('URI'))],
  ['acts after showing a page', inCatalog('OpenAction', () => action('GoTo', { Next: action('URI') }))],
  [
    'acts on opening by an object',
    inCatalog('OpenAction', (pdf) => pdf.context.register(pdf.context.obj(action('URI')))),
  ],
]

describe('the parser of PDFs', () => {
  it.each(acting)('refuses one that %s, its objects open or packed', async (_, put) => {
    expect(await findInObjects(await writtenWith(put, false))).toBe('active')
    expect(await findInObjects(await writtenWith(put))).toBe('active')
  })
  it('refuses a locked one, its objects open or packed', async () => {
    const lock = (pdf: PDFDocument) => pdf.encrypt({ userPassword: 'rahasia', ownerPassword: 'rahasia' })
    expect(await findInObjects(await writtenWith(lock, false))).toBe('locked')
    // What is packed is locked too, so the parser cannot tell why it reads nothing; the bytes tell.
    const packed = await writtenWith(lock)
    expect(await findInObjects(packed)).toBe('damaged')
    expect(findInText(packed)).toBe('locked')
  })
  it('reads names that are disguised, also in packed objects', async () => {
    expect(await findInObjects(withCatalog('/A << /S /J#61va#53cript >>'))).toBe('active')
    expect(await findInObjects(packedIn('/Type /Obj#53tm', '<< /S /L#61unch >>'))).toBe('active')
  })
  it('reads an object that a later one replaced', async () => {
    const replaced = '7 0 obj << /S /JavaScript >> endobj 7 0 obj << /S /GoTo >> endobj'
    expect(await findInObjects(bytesOf(replaced))).toBe('active')
  })
  it('refuses a file that is nowhere listed, but pointed to', async () => {
    expect(await findInObjects(bytesOf('7 0 obj << /F (a.exe) /EF << /F 9 0 R >> >> endobj'))).toBe('active')
  })
  it('reads a trailer too', async () => {
    const text = pdfOf(catalog()).replace('/Root 1 0 R', '/Root 1 0 R /Info << /AA << >> >>')
    expect(await findInObjects(Buffer.from(text))).toBe('active')
  })
  it('finds packed objects where the bytes alone do not show them', async () => {
    const far = packedIn(`/Type /ObjStm /Pad (${'x'.repeat(5000)})`, '<< /S /Launch >>')
    expect(findInText(far)).toBe('damaged')
    expect(await findInObjects(far)).toBe('active')
  })
  it.each([
    ['that open at a page', inCatalog('OpenAction', (pdf) => [pdf.getPage(0).ref, 'Fit'])],
    [
      'that open at a page by an object',
      inCatalog('OpenAction', (pdf) => pdf.context.register(pdf.context.obj(action('GoTo')))),
    ],
    [
      'with a link to an address',
      onFirstPage({
        Subtype: 'Link',
        A: action('URI', { URI: PDFString.of('https://a.example') as unknown as Literal }),
      }),
    ],
  ] as [string, (pdf: PDFDocument) => void][])('takes papers %s', async (_, put) => {
    for (const paper of [await writtenWith(put, false), await writtenWith(put)]) {
      expect(await findInObjects(paper)).toBeNull()
      expect(findInText(paper)).toBeNull()
    }
  })
})

describe('a PDF that is broken, or made to break its reader', () => {
  it.each([
    ['has no page', Buffer.from(pdfOf(catalog()).replace('/Type /Page /', '/Type /Other /'))],
    ['has no catalog', Buffer.from(pdfOf('1 0 obj << /Pages 20 0 R >> endobj'))],
    ['has an object that is none', bytesOf('7 0 obj << /A >> endobj')],
    ['nests without end', bytesOf(`7 0 obj ${'['.repeat(300_000)} endobj`)],
    ['hides that a stream packs objects', packedIn('/Type 9 0 R', '<< >>')],
    ['packs objects without saying so', packedIn('', '<< >>')],
    ['packs objects in a way nobody needs', packedIn('/Type /ObjStm', '<< >>', '[/FlateDecode /FlateDecode]', 2)],
    ['unpacks to more than the memory', packedIn('/Type /ObjStm', ' '.repeat(64 * 1024 * 1024))],
    ['has too many objects', bytesOf('7 0 obj 1 endobj\n'.repeat(60_001))],
    ['has too many pages', bytesOf('7 0 obj << /Type /Page >> endobj\n'.repeat(2001))],
  ])('is refused when it %s', async (_, content) => {
    expect(await findInObjects(content)).toBe('damaged')
  })
  it('whose content lies in another file is refused', async () => {
    expect(await findInObjects(bytesOf(stream('/F (//there/share)', 'x')))).toBe('active')
  })
})
