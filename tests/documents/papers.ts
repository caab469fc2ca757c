import { deflateSync } from 'node:zlib'

const onePage =
  '20 0 obj << /Type /Pages /Kids [21 0 R] /Count 1 >> endobj\n21 0 obj << /Type /Page /Parent 20 0 R >> endobj'
/** A PDF of one empty page and these objects. */
export const pdfOf = (objects: string) =>
  `%PDF-1.7\n${objects}\n${onePage}\nxref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** A PDF that does nothing. */
export const plainPdf = () => withCatalog('')
/** A PDF with something more in its catalog. */
export const withCatalog = (more: string) => bytes(pdfOf(`1 0 obj << /Type /Catalog /Pages 20 0 R ${more} >> endobj`))
/** A PDF with a picture of these bytes. */
export const withPicture = (body: string) =>
  bytes(
    pdfOf(
      `1 0 obj << /Type /Catalog /Pages 20 0 R >> endobj\n2 0 obj << /Subtype /Image >>\nstream\n${body}\nendstream endobj`,
    ),
  )
/** A PDF whose objects lie packed in an object stream. */
export function hiddenInObjects(object: string) {
  const packed = deflateSync(Buffer.from(`5 0 ${object}`)).toString('latin1')
  const stream = `2 0 obj << /Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream endobj`
  return bytes(pdfOf(`1 0 obj << /Type /Catalog /Pages 20 0 R >> endobj\n${stream}`))
}

/** A PDF whose table of objects claims to be two thousand million lines long. */
export function withEndlessTable() {
  const packed = deflateSync(Buffer.alloc(9)).toString('latin1')
  const table = `2 0 obj << /Type /XRef /W [1 2 1] /Size 2000000000 /Filter /FlateDecode /Length ${packed.length} >>`
  return bytes(
    pdfOf(`1 0 obj << /Type /Catalog /Pages 20 0 R >> endobj\n${table}\nstream\n${packed}\nendstream endobj`),
  )
}
