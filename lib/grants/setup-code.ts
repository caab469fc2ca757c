import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { sha256 } from '@/lib/platform/session'
import { settings } from '@/lib/platform/settings'

/** Whether this is the code that the start has printed; capitals and strokes do not matter. Without a start there is none. */
export function isSetupCode(typed: string): boolean {
  const { setupCode } = settings()
  return setupCode !== undefined && timingSafeEqual(digestOf(typed), digestOf(setupCode))
}

const digestOf = (code: string) => Buffer.from(sha256(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')))
