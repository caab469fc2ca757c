import 'server-only'
import type { Write } from '@/lib/platform/db'

/** What somebody who is signed in is told by mail comes in the language that they read; nothing for who is not. */
export const keepLocale = (tx: Write, locale: 'id' | 'en') => tx.$executeRaw`select keep_locale(${locale})`
