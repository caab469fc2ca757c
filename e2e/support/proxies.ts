import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inProject } from '../../scripts/paths.ts'

export type ProxyName = 'caddy' | 'nginx'
type Ports = { web: number; http: number; tls: number }

export const has = (program: string) => spawnSync('which', [program]).status === 0

/** Runs the proxy by its recipe, with nothing changed in it but address, ports and certificate. */
export async function startProxy(name: ProxyName, folder: string, ports: Ports) {
  const child = name === 'caddy' ? startCaddy(folder, ports) : startNginx(folder, ports)
  let said = ''
  child.stderr!.on('data', (text) => {
    said += text
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  for (let attempt = 0; !(await answers(ports.tls)) || !(await answers(ports.http)); attempt++) {
    if (attempt === 200 || child.exitCode !== null) throw new Error(`${name} did not start: ${said}`)
    await pause(50)
  }
  return async () => {
    child.kill('SIGTERM')
    await ended
  }
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const line = connect(port, '127.0.0.1', () => resolve(Boolean(line.end())))
    line.once('error', () => resolve(false))
  })

/** The recipe with each of these texts replaced; one that is not in it is an error. */
function change(recipe: string, changes: Record<string, string>) {
  let text = readFileSync(inProject('deploy', recipe), 'utf8')
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`deploy/${recipe} has no “${from}”`)
    text = text.replaceAll(from, to)
  }
  return text
}

function startCaddy(folder: string, { web, http, tls }: Ports) {
  const file = join(folder, 'Caddyfile')
  const options = [
    'admin off',
    'skip_install_trust',
    `http_port ${http}`,
    `https_port ${tls}`,
    `storage file_system ${folder}`,
  ]
  writeFileSync(file, `{\n${options.join('\n')}\n}\n${change('Caddyfile', {})}`)
  const env = { ...process.env, ADDRESS: 'localhost', UPSTREAM: `127.0.0.1:${web}`, XDG_CONFIG_HOME: folder }
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  })
}

function startNginx(folder: string, { web, http, tls }: Ports) {
  const [site, main, key, cert] = ['site.conf', 'nginx.conf', 'key.pem', 'cert.pem'].map((name) => join(folder, name))
  const wanted = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-days', '2']
  spawnSync('openssl', [...wanted, '-keyout', key!, '-out', cert!])
  const address = 'angkatan.jambikota.go.id'
  writeFileSync(
    site!,
    change('nginx.conf', {
      [`https://${address}`]: `https://localhost:${tls}`,
      [address]: 'localhost',
      'listen 80;': `listen 127.0.0.1:${http};`,
      'listen 443 ssl': `listen 127.0.0.1:${tls} ssl`,
      '127.0.0.1:3000': `127.0.0.1:${web}`,
      '/etc/nginx/angkatan.pem': cert!,
      '/etc/nginx/angkatan.key': key!,
    }),
  )
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  writeFileSync(
    main!,
    `${user} daemon off; pid ${folder}/nginx.pid; error_log stderr;\nevents {}\nhttp { ${places.join(' ')} include ${site}; }\n`,
  )
  return spawn('nginx', ['-c', main!], { stdio: ['ignore', 'ignore', 'pipe'] })
}
