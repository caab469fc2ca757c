/** What a paper may be. */
const paperTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type PaperType = (typeof paperTypes)[number]
export const isPaperType = (text: string): text is PaperType => (paperTypes as readonly string[]).includes(text)

/** A scan or a photo, which a page can show; a PDF is only ever handed out. */
export const isPicture = (mediaType: string) => mediaType.startsWith('image/')

/** For the file field of a form. */
export const paperAccept = 'application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png'
/** Papers of one nomination at the same time. */
export const mostPapers = 10

const endings: Record<PaperType, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/** What stands after the last dot, in lower case; empty when there is none that could be meant as a kind. */
export const extensionOf = (name: string) => /\.([A-Za-z0-9]{1,5})$/.exec(name.trim())?.[1]?.toLowerCase() ?? ''

/** The name under which a paper is kept and handed out: no path, no control signs, its ending by what it really is. */
export function paperName(typed: string, type: PaperType): string {
  const last = typed.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const bare = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 100)
    .trim()
  return `${bare || 'berkas'}.${endings[type]}`
}
