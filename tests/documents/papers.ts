import { deflateSync } from 'node:zlib'

const pdfOf = (objects: string) => `%PDF-1.7\n${objects}\nxref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** A PDF that does nothing. */
export const plainPdf = () => withCatalog('')
/** A PDF with something more in its catalog. */
export const withCatalog = (more: string) => bytes(pdfOf(`1 0 obj << /Type /Catalog ${more} >> endobj`))
/** A PDF with a picture of these bytes. */
export const withPicture = (body: string) =>
  bytes(pdfOf(`1 0 obj << /Type /Catalog >> endobj\n2 0 obj << /Subtype /Image >>\nstream\n${body}\nendstream endobj`))
/** A PDF whose objects lie packed in an object stream. */
export function hiddenInObjects(object: string) {
  const packed = deflateSync(Buffer.from(`5 0 ${object}`)).toString('latin1')
  const stream = `2 0 obj << /Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream endobj`
  return bytes(pdfOf(`1 0 obj << /Type /Catalog >> endobj\n${stream}`))
}
