const words = /^(?:password|angkatan|secret|rahasia|changeme|contoh|example|admin|postgres|app|mig|worker|token|\d)+$/i

/** Whether somebody could guess it: short, a few letters again and again, or the words that recipes begin with. @internal */
export const isWeak = (secret: string) =>
  secret.length < 12 || new Set(secret).size < 6 || words.test(secret.replaceAll(/[^A-Za-z\d]/g, ''))

/** The names of the settings that carry a weak secret: keys and tokens as they are, addresses by their password. */
export function findWeakSecrets(env: Record<string, string | undefined>): string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (!value) return []
    if (/^(?:NEXTAUTH_SECRET|ANGKATAN_METRICS_TOKEN|ANGKATAN_SETUP_CODE)$/.test(name))
      return isWeak(value) ? [name] : []
    if (!/^DATABASE_(?:\w+_)?URL$/.test(name)) return []
    const address = URL.parse(value)
    const password = address?.password
    // Without one, the database lets its roles in by another way.
    return password && (password === address?.username || isWeak(password)) ? [name] : []
  })
}
