import type { Translate } from '@/lib/i18n/server'
import type { LineUpRow } from '@/lib/lineups/queries'

/** "Rancangan A", or the whole name that a version was given. */
export const versionName = (t: Translate, { name }: Pick<LineUpRow, 'name'>) =>
  name.length > 3 ? name : t('lineups.draft', { name })

/** 7C1E 9A40 D2B8 05F3: the first sixteen signs, in groups of four. */
export const fingerprintOf = (hash: string) => (hash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ')
