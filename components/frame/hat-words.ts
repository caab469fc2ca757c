import type { Hat } from '@/lib/access/hats'
import { roleLabels } from '@/lib/access/role-labels'
import type { Translate } from '@/lib/i18n/server'

/** A role as the switch names it: what, where, and for whom one stands in. */
export function hatWords({ role, scope, agency, deputyFor }: Hat, t: Translate): string {
  if (role === 'participant') return t('shell.hatParticipant')
  const words = [t(roleLabels[role]), agency, scope === 'installation' && t('shell.hatInstallation')]
  const place = words.filter(Boolean).join(', ')
  return deputyFor ? t('shell.hatDeputy', { role: place, name: deputyFor.name }) : place
}
