import type { IncomingMessage } from 'node:http'

/** What somebody wanted, as the log and the metrics name it: no address, since one may lead to a person. */
export type RequestKind = 'page' | 'step' | 'form' | 'download' | 'upload' | 'endpoint' | 'file' | 'probe'
/** How it went, by the status: a form that was refused comes back with the page, and is ok here. */
export type RequestOutcome = 'ok' | 'moved' | 'refused' | 'failed' | 'left'

export const isFile = (url: string) => /^\/_next\/|^\/[\w-]+\.\w+$/.test(url)
/** What a process says of itself: to whoever watches over it, with or without a database. */
export const isProbe = (url: string) => /^\/api\/(?:health\/alive|metrics)(?:\?|$)/.test(url)

export function kindOf({
  method = '',
  url = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): RequestKind {
  const path = url.split('?', 1)[0]!
  const reads = method === 'GET' || method === 'HEAD'
  if (isFile(path)) return 'file'
  if (/^\/api\/(?:health|metrics)(?:\/|$)/.test(path)) return 'probe'
  if (path.startsWith('/api/documents/')) return reads ? 'download' : 'upload'
  if (/\/sheet\/\w+$|\.ics$/.test(path)) return 'download'
  if (path.startsWith('/api/')) return 'endpoint'
  if (!reads) return 'form'
  return headers.rsc === undefined ? 'page' : 'step'
}

export function outcomeOf(status: number, isAnswered: boolean): RequestOutcome {
  if (!isAnswered) return 'left'
  return status >= 500 ? 'failed' : status >= 400 ? 'refused' : status >= 300 ? 'moved' : 'ok'
}
