import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createPlainServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { afterAll, describe, expect, it } from 'vitest'
import { readCertificate } from '@/lib/health/certificate'

const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
function makeCertificate(days: number) {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const wanted = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-days', String(days)]
  spawnSync('openssl', [...wanted, '-keyout', key, '-out', cert])
  return { key: readFileSync(key), cert: readFileSync(cert) }
}

async function listening<S extends ReturnType<typeof createPlainServer>>(server: S) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as { port: number }).port
}

describe.skipIf(!hasOpenssl)('the certificate of an address', () => {
  it('is read with its last day, also one whose issuer nobody knows', async () => {
    const server = createServer(makeCertificate(40))
    const found = await readCertificate(`https://127.0.0.1:${await listening(server)}`)
    server.close()
    const days = (Date.parse(found!.until) - Date.now()) / 86_400_000
    expect([Math.round(days), found!.isTrusted]).toEqual([40, false])
  })
})

describe('an address that shows none', () => {
  it('is told as that: nobody listens, it speaks otherwise, or it is silent', async () => {
    const otherwise = createPlainServer((line) => line.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const silent = createPlainServer(() => {})
    const [a, b] = [await listening(otherwise), await listening(silent)]
    expect(await readCertificate(`https://127.0.0.1:${a}`)).toBeNull()
    expect(await readCertificate(`https://127.0.0.1:${b}`, 100)).toBeNull()
    otherwise.close()
    silent.close()
    expect(await readCertificate(`https://127.0.0.1:${a}`)).toBeNull()
  })
})
