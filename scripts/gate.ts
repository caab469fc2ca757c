import type { IncomingMessage, ServerResponse } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'
import { answerHeaders } from '../lib/platform/answer-headers.ts'
import { isFile, isProbe } from './gate-kind.ts'
import { answerMoment } from './moment-page.ts'

/**
 * Stands before the framework, in its own process: raised by scripts/raise-gate.ts, so that no request comes past it. It says
 * where a request is from, and whoever reads `x-forwarded-for` behind it reads that and nothing a visitor wrote; it
 * refuses what no door takes, before a byte of it is read; and an answer that the framework gives by itself (a
 * redirect, a refused verb) says how a browser must treat it too.
 */
export type Gate = { proxies: BlockList; warn: (peer: string) => void; isAway?: () => boolean }

const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const KILOBYTE = 1024
/** A form carries text; what an endpoint takes is smaller. An upload has a door of its own that counts. */
const mostBytes = (path: string) => (path.startsWith('/api/') ? 64 : 1024) * KILOBYTE
const isUpload = (path: string) => path.startsWith('/api/documents/')
const longestAddress = 4 * KILOBYTE

/** Looks a request over; true when it was answered here. */
export function stopAtGate(request: IncomingMessage, response: ServerResponse, gate: Gate): boolean {
  sayWhereFrom(request, gate)
  if (gate.isAway?.() && !isFile(request.url ?? '') && !isProbe(request.url ?? '')) {
    answerMoment(request, response)
    return true
  }
  for (const { key, value } of answerHeaders) response.setHeader(key, value)
  // A page, a redirect, a refusal: nobody keeps it. What a file says of that is its own.
  if (!isFile(request.url ?? '')) response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  const status = refusedWith(request)
  if (status === null) return false
  if (status === 405) response.setHeader('Allow', verbs.join(', '))
  response.writeHead(status, { connection: 'close', 'content-length': 0 }).end()
  // What is still on its way is thrown away, so that the answer is read before the line is cut.
  request.resume()
  return true
}

/** The status with which a request is turned away, or null. */
function refusedWith({ method = '', url = '', headers }: IncomingMessage): number | null {
  const path = url.split('?', 1)[0]!
  if (!verbs.includes(method)) return 405
  if (url.length > longestAddress) return 414
  if (isUpload(path)) return null
  if (headers['transfer-encoding'] !== undefined) return 411
  return Number(headers['content-length'] ?? 0) > mostBytes(path) ? 413 : null
}

/** What a proxy adds to a request. Of anybody else it is a claim, and goes. */
const added = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip', 'forwarded'] as const

function sayWhereFrom({ headers, socket }: IncomingMessage, { proxies, warn }: Gate) {
  const peer = plain(socket.remoteAddress ?? '')
  const claimed = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => plain(one.trim()))
  if (isAmong(proxies, peer)) {
    // What stands before the last stranger, the visitor may have written.
    const stranger = claimed.findLast((one) => !isAmong(proxies, one)) ?? ''
    headers['x-forwarded-for'] = isIP(stranger) ? stranger : peer
    return
  }
  if (claimed[0]) warn(peer)
  for (const name of added) delete headers[name]
  headers['x-forwarded-for'] = peer
}

/** An IPv4 address as it is written, also where the system listens on both kinds at once. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '')
const isAmong = (list: BlockList, address: string) =>
  isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/** The proxies of the settings as a list that can be asked: addresses, or networks like 10.0.0.0/8. */
export function readProxies(names: readonly string[]): BlockList {
  const list = new BlockList()
  for (const name of names) {
    const [address, bits] = name.split('/') as [string, string?]
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits) list.addSubnet(address, Number(bits), family)
    else list.addAddress(address, family)
  }
  return list
}
