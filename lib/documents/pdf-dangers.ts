import 'server-only'
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { PdfFinding } from './pdf-check.ts'

/** What of a PDF could act, or carries something inside. Source: ISO 32000-2, 12.6 (actions) and 7.11.4 (files inside). */
const activeKeys = namesOf('JavaScript JS AA XFA EmbeddedFiles EmbeddedFile RichMedia RichMediaContent')
const activeValues = namesOf(
  'JavaScript Launch EmbeddedFile RichMedia RichMediaExecute SubmitForm ImportData GoToE GoToR',
)
/** As the kind of an action or of an annotation. */
const activeKinds = namesOf('Rendition Movie Sound Screen 3D FileAttachment')

/** What this dictionary alone gives away, wherever it stands. */
export function findInDict(dict: PDFDict): PdfFinding {
  for (const [key, value] of dict.entries()) {
    if (key === PDFName.of('Encrypt')) return 'locked'
    if (activeKeys.has(key) || (value instanceof PDFName && activeValues.has(value))) return 'active'
  }
  const kinds = [dict.get(PDFName.of('S')), dict.get(PDFName.of('Subtype'))]
  if (kinds.some((kind) => kind instanceof PDFName && activeKinds.has(kind))) return 'active'
  const isFile = dict.has(PDFName.of('F')) || dict.has(PDFName.of('UF')) || isNamed(dict, 'Type', 'Filespec')
  return isFile && dict.has(PDFName.of('EF')) ? 'active' : null
}

/** Whether it does more on opening than to show a page; asked when everything that it could point to is read. */
export function actsOnOpening(dict: PDFDict): boolean {
  if (!dict.has(PDFName.of('OpenAction'))) return false
  const opening = dict.lookup(PDFName.of('OpenAction'))
  if (opening instanceof PDFArray) return false
  return !(opening instanceof PDFDict) || !isNamed(opening, 'S', 'GoTo') || opening.has(PDFName.of('Next'))
}

export const isNamed = (dict: PDFDict, key: string, name: string) => dict.lookup(PDFName.of(key)) === PDFName.of(name)

function namesOf(text: string): ReadonlySet<PDFName> {
  return new Set(text.split(' ').map((name) => PDFName.of(name)))
}
