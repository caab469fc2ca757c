import type { Locale } from '@/lib/i18n/define'
// By its path: the gate reads this file without the framework.
import { errorMessages as texts } from '../i18n/error-messages.ts'

/** What a form without JavaScript names its action by: in the field's name, or in the descriptor of one with a state. */
const byName = /^\$ACTION_ID_([0-9a-f]+)$/
const byDescriptor = /^\{"id":"([0-9a-f]+)"/

/** Whether a form names an action that a build with these does not have: it was open while Angkatan was updated. */
export function isOfFormerBuild(form: FormData, actions: ReadonlySet<string>): boolean {
  const named = [...form].flatMap(([name, value]) => {
    const id = byName.exec(name)?.[1] ?? (/^\$ACTION_\d+:0$/.test(name) && byDescriptor.exec(String(value))?.[1])
    return id ? [id] : []
  })
  return actions.size > 0 && named.some((id) => !actions.has(id))
}

const whys = {
  renewed: { title: texts.renewedTitle, body: texts.renewedBody },
  away: { title: texts.momentTitle, body: texts.awaySent },
} as const

/**
 * The page for a form that was sent without JavaScript and came to nothing: what happened, the longer texts to copy, and
 * the way to the form. Written by hand, because it answers in place of a page that Next would not draw.
 */
export function unsavedPage(
  form: FormData,
  go: { why: keyof typeof whys; locale: Locale; nonce: string; back: string },
): string {
  const { locale, nonce, back } = go
  const { title, body } = whys[go.why]
  const typed = textsIn(form).join('\n\n')
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title[locale]} · ${texts.productName[locale]}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 10vh auto; padding: 0 1rem; display: grid; gap: 1rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 2rem; }
p { margin: 0; }
textarea { width: 100%; box-sizing: border-box; font: inherit; padding: .5rem; }
a { display: inline-block; padding: .625rem 0; font-weight: 600; }
</style>
<main>
<h1>${title[locale]}</h1>
<p>${body[locale]}</p>
${typed && copyOf(typed, locale)}
<p><a href="${plain(back)}">${texts.renewedAgain[locale]}</a></p>
</main>
</html>
`
}

const copyOf = (typed: string, locale: Locale) => `<p>${texts.renewedCopy[locale]}</p>
<textarea readonly rows="12" aria-label="${texts.renewedTyped[locale]}">
${plain(typed)}</textarea>`

/** What would be a pity to type again: no ids, no versions, and never a password. */
function textsIn(form: FormData): string[] {
  return [...form].flatMap(([name, value]) => {
    const isMeant = typeof value === 'string' && !/^[_$]|password|token/i.test(name)
    return isMeant && value.length >= 20 && /\s/.test(value.trim()) ? [value] : []
  })
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const plain = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => signs[sign]!)
