import 'server-only'
import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib'
import type { PdfFinding } from './pdf-check.ts'
import { actsOnOpening, findInDict, isNamed } from './pdf-dangers.ts'

/** More than any paper of an office has, and what is read in a few seconds with the memory of the thread. */
const mostObjects = 60_000
const mostPages = 2000
const mostValues = 1_000_000
const mostUnpacked = 16 * 1024 * 1024

/**
 * Reads a PDF with a parser, front to back, every version of every object and those packed in streams: refused is what
 * is broken, encrypted, larger than `most…`, or could act when it is opened. Nothing is drawn.
 */
export async function findInObjects(content: Uint8Array): Promise<PdfFinding> {
  const reader = new WatchedParser(content)
  try {
    return findInWhole(await reader.parseDocument(), reader.pages)
  } catch {
    return reader.found ?? 'damaged'
  }
}

/** The library's parser, looked over the shoulder: each thing is looked at as soon as it is read. */
class WatchedParser extends PDFParser {
  found: PdfFinding = null
  pages = 0
  private objects = 0
  private values = 0
  private unpacked = 0

  constructor(content: Uint8Array) {
    super(content, Number.POSITIVE_INFINITY, true)
    const assign = this.context.assign.bind(this.context)
    this.context.assign = (ref, object) => {
      this.stopAt(this.findInObject(object))
      assign(ref, object)
    }
  }

  override parseObject(ref?: PDFRef): PDFObject {
    const object = super.parseObject(ref)
    if (object instanceof PDFRawStream) this.stopAt(this.findInStream(object))
    return object
  }

  /** Also what is no object: the trailers. */
  protected override parseDict(ref?: PDFRef): PDFDict {
    const dict = super.parseDict(ref)
    this.stopAt(findInDict(dict))
    return dict
  }

  /** The library tries again after an error in an object, so the first finding is kept. */
  private stopAt(finding: PdfFinding) {
    this.found ??= finding
    if (this.found) throw new Error(`refused: ${this.found}`)
  }

  private findInObject(object: PDFObject): PdfFinding {
    if (++this.objects > mostObjects) return 'damaged'
    const left: PDFObject[] = [object]
    for (let next = left.pop(); next; next = left.pop()) {
      if (++this.values > mostValues) return 'damaged'
      if (next instanceof PDFArray) for (const value of next.asArray()) left.push(value)
      const dict = next instanceof PDFRawStream ? next.dict : next
      if (!(dict instanceof PDFDict)) continue
      const finding = findInDict(dict)
      if (finding) return finding
      if (isNamed(dict, 'Type', 'Page') && ++this.pages > mostPages) return 'damaged'
      for (const value of dict.values()) left.push(value)
    }
    return null
  }

  /** Unpacks, within bounds, what the parser is about to unpack without any; other streams stay packed. */
  private findInStream({ dict, contents }: PDFRawStream): PdfFinding {
    // Its content would lie in another file.
    if (dict.has(PDFName.of('F'))) return 'active'
    const isPack = isNamed(dict, 'Type', 'ObjStm')
    // Some readers take a stream for packed objects that does not say so.
    if (dict.has(PDFName.of('First')) && !isPack) return 'damaged'
    if (!isPack && !isNamed(dict, 'Type', 'XRef')) return null
    const filter = dict.lookup(PDFName.of('Filter'))
    const filters = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : []
    if (filters.length > 1 || filters.some((one) => one !== PDFName.of('FlateDecode'))) return 'damaged'
    if (filters.length === 0) return null
    this.unpacked += inflateSync(contents, { maxOutputLength: mostUnpacked, finishFlush: 2 }).length
    return this.unpacked > mostUnpacked ? 'damaged' : null
  }
}

/** What can be asked only when everything is there: a catalog, pages, and that opening does no more than show one. */
function findInWhole(context: PDFContext, pages: number): PdfFinding {
  const catalog = context.lookup(context.trailerInfo.Root)
  if (!(catalog instanceof PDFDict) || !isNamed(catalog, 'Type', 'Catalog')) return 'damaged'
  if (!(catalog.lookup(PDFName.of('Pages')) instanceof PDFDict) || pages === 0) return 'damaged'
  const acts = context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && actsOnOpening(object))
  return acts ? 'active' : null
}
