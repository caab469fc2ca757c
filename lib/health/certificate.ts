import 'server-only'
import { connect, type PeerCertificate } from 'node:tls'
import type { Measures } from './measures'

/** The certificate that an https address shows from here; null where it does not answer within a few seconds. */
export function readCertificate(address: string, patience = 5000): Promise<Measures['certificate']> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, '')
    // Looked at and not relied on: what is not trusted is what is to be told.
    const line = connect({ host, port: Number(port) || 443, servername: host, rejectUnauthorized: false })
    const end = (found: Measures['certificate']) => {
      line.destroy()
      resolve(found)
    }
    line.setTimeout(patience, () => end(null))
    line.once('error', () => end(null))
    line.once('secureConnect', () => {
      const { valid_to: until }: Partial<PeerCertificate> = line.getPeerCertificate()
      const ends = Date.parse(until ?? '')
      end(Number.isNaN(ends) ? null : { until: new Date(ends).toISOString(), isTrusted: line.authorized })
    })
  })
}
