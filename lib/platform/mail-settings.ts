import { z } from 'zod'

/** smtp://user:password@host:587 or smtps://host. */
export const smtpAddress = z
  .url({ protocol: /^smtps?$/, error: 'must be an address like smtp://user:password@mail.angkatan.example:587' })
  .transform((text) => new URL(text))
/** "Angkatan <angkatan@…>", or the address alone; no line break gets into a header. */
export const mailFrom = z
  .string()
  .trim()
  .regex(
    /^(?:[^<>\r\n"]{1,80} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    'must be like Angkatan <angkatan@angkatan.example>',
  )

/** How to reach the mail server; null where none is set. */
export function smtpOf(address: URL | undefined, from: string | undefined) {
  if (!address || !from) return null
  const secure = address.protocol === 'smtps:'
  return {
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: Number(address.port) || (secure ? 465 : 587),
    secure,
    plain: address.searchParams.get('tls') === 'off',
    user: address.username ? decodeURIComponent(address.username) : null,
    password: address.password ? decodeURIComponent(address.password) : null,
    from,
  }
}
