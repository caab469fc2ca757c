/** The fields of a form that is sent without JavaScript, by the word of its button. */
export function readForm(page: string, button: string) {
  const end = page.indexOf(`>${button}</button>`)
  const form = page.slice(page.lastIndexOf('<form', end), end)
  const sent = new FormData()
  for (const [, name, value = ''] of form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g))
    sent.append(name!, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  return sent
}
