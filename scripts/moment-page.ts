import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorMessages as texts } from '../lib/i18n/error-messages.ts'
import { answerHeaders } from '../lib/platform/answer-headers.ts'

/** Asks every other second whether the app answers again, and then opens the page that was asked for. */
const script = `setInterval(() => fetch('/api/health').then((answer) => answer.ok && location.reload(), () => {}), 2000)`
const style =
  'html{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:32rem;margin:20vh auto;padding:0 1rem}'
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; connect-src 'self'; frame-ancestors 'none'`

/**
 * Answers while database or web are being started again: a page for whoever looks at one, which goes on by itself, and
 * a bare 503 for everything else. What was sent is not sent again by itself.
 */
export function answerMoment({ headers, method }: IncomingMessage, response: ServerResponse) {
  for (const { key, value } of answerHeaders) response.setHeader(key, value)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Retry-After', '5')
  response.setHeader('Connection', 'close')
  const looks = headers.accept?.includes('text/html')
  if (looks) response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response
    .writeHead(503)
    .end(looks ? page(/(?:^|; )locale=en(?:;|$)/.test(headers.cookie ?? '') ? 'en' : 'id', method === 'GET') : '')
}

const page = (locale: 'id' | 'en', goesOn: boolean) => `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.momentTitle[locale]} · ${texts.productName[locale]}</title><style>${style}</style>
${goesOn ? '<noscript><meta http-equiv="refresh" content="5"></noscript>' : ''}
<body><main><h1>${texts.momentTitle[locale]}</h1><p>${goesOn ? texts.momentBody[locale] : texts.momentSent[locale]}</p></main>
${goesOn ? `<script>${script}</script>` : ''}</body></html>`
