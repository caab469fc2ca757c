import 'server-only'
import { inflateSync } from 'node:zlib'
import type { PdfFinding } from './pdf-check.ts'

/** What a paper has no use for, and what could act when it is opened: such a PDF is refused. */
const dangerous = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|Encrypt|ImportData|SubmitForm|GoToE)(?![A-Za-z])/
/** The same in names so short that the bytes of any picture spell them: asked only of what is not in a stream. */
const dangerousShort = /\/(?:JS|AA|XFA)(?![A-Za-z0-9])/
/** What happens on opening. That it opens at some page (an array, or GoTo), office programs write into every PDF. */
const onOpening = /\/OpenAction(?![A-Za-z])\s*(\[|<<(?:(?!>>)[\s\S])*?\/S\s*\/GoTo(?![A-Za-z])|(\d+)\s+\d+\s+R)?/g
const showsPage = /^(?:\[|<<(?:(?!endobj)[\s\S])*?\/S\s*\/GoTo(?![A-Za-z]))/
const mostUnpacked = 16 * 1024 * 1024
const mostPacks = 5000

/**
 * The second line behind the parser: looks at the bytes, wherever in the file they stand, so that nothing hides where a
 * reader and the parser disagree about what is an object. Names may be written with #xx, and objects may lie packed in
 * object streams; both are read. What cannot be read is refused.
 */
export function findInText(content: Buffer): PdfFinding {
  const text = content.toString('latin1')
  if (!text.startsWith('%PDF-1.') && !text.startsWith('%PDF-2.')) return 'damaged'
  const tail = text.slice(-2048)
  if (!tail.includes('startxref') || !tail.includes('%%EOF')) return 'damaged'
  const names = unescapeNames(text)
  if (!/\/Root\s+\d/.test(names)) return 'damaged'
  const found = dangerous.exec(names)
  if (found) return found[0] === '/Encrypt' ? 'locked' : 'active'
  const packed = unpackObjects(text, content)
  if (packed === null) return 'damaged'
  const objects = `${unescapeNames(bare(text))}\n${unescapeNames(packed)}`
  return dangerous.test(objects) || dangerousShort.test(objects) || actsOnOpening(objects) ? 'active' : null
}

/** Whether it does more on opening than to show a page. What lies in a packed object, the parser follows. */
function actsOnOpening(objects: string): boolean {
  return [...objects.matchAll(onOpening)].some(([, what, number]) => {
    if (number === undefined) return what === undefined
    const versions = [...objects.matchAll(new RegExp(`(?:^|\\s)${number}\\s+\\d+\\s+obj\\s*`, 'g'))]
    return versions.some(({ 0: head, index }) => !showsPage.test(objects.slice(index + head.length)))
  })
}

/** The text without the bodies of its streams: pictures, pages and fonts. */
const bare = (text: string) => text.replace(/(?<!end)stream\r?\n[\s\S]*?endstream/g, ' ')

const unescapeNames = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The objects packed in object streams, one after the other; null when one cannot be read. */
function unpackObjects(text: string, content: Buffer): string | null {
  let all = ''
  let packs = 0
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === 'end') continue
    const head = unescapeNames(text.slice(Math.max(0, text.lastIndexOf(' obj', index), index - 4096), index))
    if (!/\/ObjStm\b/.test(head)) continue
    if (++packs > mostPacks || /\/Predictor\s*(?!1\b)\d/.test(head)) return null
    const start = text.indexOf('\n', index) + 1
    const end = text.indexOf('endstream', start)
    const unpacked = end > start ? unpack(head, content.subarray(start, end)) : null
    if (unpacked === null || all.length + unpacked.length > mostUnpacked) return null
    all += unpacked
  }
  // One that says it is an object stream and was not found as one hides from somebody.
  return packs === (unescapeNames(text).match(/\/ObjStm(?![A-Za-z0-9])/g) ?? []).length ? all : null
}

function unpack(head: string, body: Buffer): string | null {
  const filters = /\/Filter\s*(\/\w+|\[[^\]]*\])/.exec(head)?.[1]?.match(/\/\w+/g) ?? []
  if (filters.length === 0) return /\/Filter\b/.test(head) ? null : body.toString('latin1')
  if (filters.join() !== '/FlateDecode') return null
  try {
    return inflateSync(body, { maxOutputLength: mostUnpacked, finishFlush: 2 }).toString('latin1')
  } catch {
    return null
  }
}
