import { join, resolve } from 'node:path'
import { z } from 'zod'
import { mailFrom, smtpAddress, smtpOf } from './mail-settings.ts'

const MEGABYTE = 1024 * 1024

/** A setting that cannot be: its message is one sentence for whoever starts the app. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const port = z.coerce.number('must be a number from 1 to 65535').int().min(1).max(65_535)
const megabytes = z.coerce.number('must be a number of megabytes').int().min(1).max(200)
const postgresAddress = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')

/** Addresses or networks, separated by commas: 127.0.0.1, 10.0.0.0/8. */
const addresses = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(
    z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'must be addresses like 127.0.0.1 or 10.0.0.0/8')),
  )

const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  ANGKATAN_URL: z.url({ protocol: /^https?$/, error: 'must be an address like https://angkatan.example' }).optional(),
  ANGKATAN_DATA: z.string().default('.data'),
  ANGKATAN_DEMO: z.enum(['on', 'off'], 'must be on or off').default('on'),
  ANGKATAN_UPLOAD_MB: megabytes.default(10),
  ANGKATAN_PROXY: addresses.default([]),
  ANGKATAN_WEB_PROCESSES: z.coerce.number('must be a number from 1 to 32').int().min(1).max(32).optional(),
  ANGKATAN_DATABASE_CONNECTIONS: z.coerce.number('must be a number from 2 to 50').int().min(2).max(50).default(10),
  ANGKATAN_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ANGKATAN_LOG_FORMAT: z.enum(['text', 'json'], 'must be text or json').default('text'),
  ANGKATAN_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  ANGKATAN_BACKGROUND: z.enum(['on', 'off'], 'must be on or off').default('on'),
  ANGKATAN_WORKER: z.enum(['on', 'off']).default('off'),
  ANGKATAN_SETUP_CODE: z.string().min(12, 'must have at least 12 characters').optional(),
  ANGKATAN_SMTP: smtpAddress.optional(),
  ANGKATAN_MAIL_FROM: mailFrom.optional(),
  DATABASE_URL: postgresAddress.optional(),
  DATABASE_OWNER_URL: postgresAddress.optional(),
  DATABASE_WORKER_URL: postgresAddress.optional(),
  DATABASE_BACKUP_URL: postgresAddress.optional(),
  ANGKATAN_BACKUPS: z.string().optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
})

/** Every setting there is. @internal Tests compare them with what papers and recipes name. */
export const settingNames = Object.keys(schema.shape)

export type Settings = ReturnType<typeof readSettings>
export type WebSettings = Settings & { databaseUrl: string; sessionSecret: string }

/** Checks the environment; an empty variable counts as not set. Throws a SettingsError that names the variable. */
export function readSettings(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const result = schema.safeParse(given)
  if (!result.success) {
    const { path, message } = result.error.issues[0]!
    throw new SettingsError(`The setting ${String(path[0])} is wrong: ${message}.`)
  }
  const value = result.data
  if (value.ANGKATAN_SMTP && !value.ANGKATAN_MAIL_FROM)
    throw new SettingsError('The setting ANGKATAN_MAIL_FROM is missing: the address that mails come from.')
  const publicUrl = value.ANGKATAN_URL?.replace(/\/+$/, '') ?? `http://${browsable(value.HOST)}:${value.PORT}`
  return {
    host: value.HOST,
    port: value.PORT,
    /** The address people type, without a slash at the end. */
    publicUrl,
    /** What a form may come from. */
    origins: originsOf(publicUrl),
    /** Absolute path of the folder for the database, the secrets and the uploaded files. */
    dataFolder: resolve(value.ANGKATAN_DATA),
    demo: value.ANGKATAN_DEMO === 'on',
    uploadBytes: value.ANGKATAN_UPLOAD_MB * MEGABYTE,
    /** Proxies whose word on where a request is from is believed. */
    proxies: value.ANGKATAN_PROXY,
    /** Web processes beside each other; as many as the machine has room for where it is not said. */
    webProcesses: value.ANGKATAN_WEB_PROCESSES,
    databaseConnections: value.ANGKATAN_DATABASE_CONNECTIONS,
    /** Whether a start employs a worker beside the web. */
    hasOwnWorker: value.ANGKATAN_BACKGROUND === 'on',
    /** Whether this process runs jobs, which may take longer than a request. */
    isWorker: value.ANGKATAN_WORKER === 'on',
    /** Where mails are handed in; null where none are sent. */
    smtp: smtpOf(value.ANGKATAN_SMTP, value.ANGKATAN_MAIL_FROM),
    logLevel: value.ANGKATAN_LOG,
    /** Lines for a service, one of them for each request; else for whoever looks at the screen. */
    isLogForService: value.ANGKATAN_LOG_FORMAT === 'json',
    /** Whoever names it may read /api/metrics; without it there is nothing there. */
    metricsToken: value.ANGKATAN_METRICS_TOKEN,
    /** What the first page of an empty installation asks for; made by each start. */
    setupCode: value.ANGKATAN_SETUP_CODE,
    databaseUrl: value.DATABASE_URL,
    ownerUrl: value.DATABASE_OWNER_URL,
    workerUrl: value.DATABASE_WORKER_URL,
    /** The role that reads everything, for backups; none where the office's own PostgreSQL has none. */
    backupUrl: value.DATABASE_BACKUP_URL,
    /** Absolute path of the folder that backups are written to. */
    backupFolder: resolve(value.ANGKATAN_BACKUPS ?? join(value.ANGKATAN_DATA, 'backups')),
    sessionSecret: value.NEXTAUTH_SECRET,
  }
}

let read: WebSettings | undefined

/** The settings of this web process, read once. Not at import time: a build has no database. */
export function settings(): WebSettings {
  read ??= requireForWeb(readSettings(process.env))
  return read
}

/** The size of the largest file that is taken in, for the words beside a file field. */
export const mostUploadMegabytes = () => Math.floor(settings().uploadBytes / MEGABYTE)

function requireForWeb(all: Settings): WebSettings {
  const { databaseUrl, sessionSecret } = all
  if (!databaseUrl) throw new SettingsError('The setting DATABASE_URL is missing: npm start sets it.')
  if (!sessionSecret) throw new SettingsError('The setting NEXTAUTH_SECRET is missing: npm start sets it.')
  return { ...all, databaseUrl, sessionSecret }
}

function browsable(host: string) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/** The public address when it leads nowhere but on this very machine, else null: a link of it is of no use to a phone. */
export function loopbackAddress({ publicUrl }: Pick<Settings, 'publicUrl'> = settings()): string | null {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(publicUrl).hostname) ? publicUrl : null
}

/** On the loopback address people type either of its two names. */
function originsOf(publicUrl: string) {
  const { protocol, hostname, port, origin } = new URL(publicUrl)
  const loopback = ['127.0.0.1', 'localhost']
  if (!loopback.includes(hostname)) return [origin]
  return loopback.map((name) => `${protocol}//${name}${port && `:${port}`}`)
}
