import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorMessages as texts } from '../lib/i18n/error-messages.ts'
import { answerHeaders } from '../lib/platform/answer-headers.ts'
import { unsavedPage } from '../lib/platform/renewed-page.ts'

/** Asks every other second whether the app answers again, and then opens the page that was asked for. */
const script = `setInterval(() => fetch('/api/health').then((answer) => answer.ok && location.reload(), () => {}), 2000)`
const style =
  'html{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:32rem;margin:20vh auto;padding:0 1rem}'
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policyOf = (styles: string) =>
  `default-src 'none'; script-src ${hashOf(script)}; style-src ${styles}; connect-src 'self'; frame-ancestors 'none'`
/** More than any form of ours carries as text. */
const mostBytes = 1024 * 1024

/**
 * Answers while database or web are being started again: a page for whoever looks at one, which goes on by itself; the
 * texts of a form that was sent without JavaScript, to copy; and a bare 503 for everything else. What was sent is not
 * sent again by itself.
 */
export function answerMoment(request: IncomingMessage, response: ServerResponse) {
  const { headers, method, url } = request
  for (const { key, value } of answerHeaders) response.setHeader(key, value)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', policyOf(hashOf(style)))
  response.setHeader('Retry-After', '5')
  response.setHeader('Connection', 'close')
  const locale = /(?:^|; )locale=en(?:;|$)/.test(headers.cookie ?? '') ? 'en' : 'id'
  const looks = headers.accept?.includes('text/html')
  if (looks) response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (!looks || method === 'GET' || method === 'HEAD') {
    response.writeHead(503).end(looks ? page(locale) : '')
    request.resume()
    return
  }
  readForm(request).then((form) => {
    const nonce = randomUUID().replaceAll('-', '')
    response.setHeader('Content-Security-Policy', policyOf(`'nonce-${nonce}'`))
    response.writeHead(503).end(unsavedPage(form, { why: 'away', locale, nonce, back: backOf(headers.referer, url) }))
  })
}

/** What was typed into a form of our own; nothing of one that is too large, broken, or of somebody else's page. */
async function readForm(request: IncomingMessage): Promise<FormData> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of request) {
      bytes += chunk.length
      if (bytes <= mostBytes) chunks.push(chunk)
    }
    const isOurs = (request.headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin'
    if (!isOurs || bytes > mostBytes) return new FormData()
    const type = request.headers['content-type'] ?? ''
    return await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData()
  } catch {
    return new FormData()
  }
}

/** The page that the form stands on: a form posts to its own page, and an upload says where it came from. */
function backOf(referer: string | undefined, url = '/') {
  if (!url.startsWith('/api/')) return url
  const from = URL.parse(referer ?? '')
  return from ? from.pathname + from.search : '/'
}

const page = (locale: 'id' | 'en') => `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.momentTitle[locale]} · ${texts.productName[locale]}</title><style>${style}</style>
<noscript><meta http-equiv="refresh" content="5"></noscript>
<body><main><h1>${texts.momentTitle[locale]}</h1><p>${texts.momentBody[locale]}</p></main>
<script>${script}</script></body></html>`
