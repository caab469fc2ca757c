import { roleLabels } from '@/lib/access/role-labels'
import type { Translate } from '@/lib/i18n/server'

/** In which role something was done, as the database told it; null where somebody acted in all of theirs. */
export function actingWords(acting: unknown, t: Translate): string | null {
  if (typeof acting !== 'object' || acting === null) return null
  const { role, agency, forName, forPost } = acting as Record<string, string | undefined>
  const label = role === 'participant' ? t('shell.hatParticipant') : isRole(role) ? t(roleLabels[role]) : null
  if (!label) return null
  const place = [label, agency].filter(Boolean).join(', ')
  return forName
    ? t('trail.actingFor', { name: forName, post: forPost ?? '', role: place })
    : t('trail.actingAs', { role: place })
}

const isRole = (role: string | undefined): role is keyof typeof roleLabels => role !== undefined && role in roleLabels
