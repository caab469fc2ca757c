import type { Translate } from '@/lib/i18n/server'
import type { LineUpRow } from '@/lib/lineups/queries'

/** "Rancangan A", or the whole name that a version was given. */
export const versionName = (t: Translate, { name }: Pick<LineUpRow, 'name'>) =>
  name.length > 3 ? name : t('lineups.draft', { name })
