import type { MessageKey } from '@/lib/i18n/catalogue'

/**
 * What is kept of who signs in: each try for a known account, for as long as somebody may notice that it was not them,
 * and no longer. Source: docs/decisions/0036-sign-in-log.md; the sweep of the night (prisma/walls/jobs.sql) says the same.
 */
export const signInLogDays = 90

export const signInMethods = ['password', 'own_password', 'link', 'setup', 'forgot'] as const
export const methodLabels = {
  password: 'accounts.methodPassword',
  own_password: 'accounts.methodOwnPassword',
  link: 'accounts.methodLink',
  setup: 'accounts.methodSetup',
  forgot: 'accounts.methodForgot',
} as const satisfies Record<(typeof signInMethods)[number], MessageKey>

export type SignInRow = {
  id: string
  at: Date
  succeeded: boolean
  limited: boolean
  method: (typeof signInMethods)[number]
  device: string
  shownAddress: string | null
  /** Whose it is, where several accounts are listed. */
  user: { id: string; name: string; post: string } | null
}

/**
 * An address as the log keeps it: enough to tell the own office from elsewhere, too little to find one machine. Of an IPv4
 * address the last part is left out, of an IPv6 address all but the network. Null for what is no address.
 */
export function shortenAddress(address: string): string | null {
  const [, network] = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address) ?? []
  if (network) return `${network}.x`
  if (!/^[\da-f:]+$/i.test(address) || !address.includes(':')) return null
  const groups = address.split('::')[0]!.split(':').filter(Boolean).slice(0, 3)
  return `${[...groups, '0', '0', '0'].slice(0, 3).join(':')}:x`
}
