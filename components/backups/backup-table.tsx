import { Badge, Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { SeenBackups } from '@/lib/backups/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

type Seen = { t: Translate; locale: Locale; zone: Zone }
type SeenBackup = SeenBackups['made'][number]

const reasons = {
  nightly: 'backups.byNightly',
  asked: 'backups.byAsked',
  command: 'backups.byCommand',
  upgrade: 'backups.byUpgrade',
  restore: 'backups.byRestore',
} as const satisfies Record<SeenBackup['by'], string>

/** The backups that are kept, newest first. */
export function BackupTable({ backups, t, ...seen }: Seen & { backups: readonly SeenBackup[] }) {
  return (
    <Table caption={t('backups.lastTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('backups.when')}</th>
          <th scope="col">{t('backups.why')}</th>
          <th scope="col">{t('backups.holds')}</th>
          <th scope="col">{t('backups.size')}</th>
          <th scope="col">{t('backups.checked')}</th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <BackupRow key={backup.name} backup={backup} t={t} {...seen} />
        ))}
      </tbody>
    </Table>
  )
}

function BackupRow({ backup, t, locale, zone }: Seen & { backup: SeenBackup }) {
  const [rows, files] = [formatNumber(locale, backup.rows), formatNumber(locale, backup.files)]
  const size = formatNumber(locale, Math.ceil(backup.bytes / 1024 / 1024))
  return (
    <tr>
      <td>
        <b>{formatDateTime(locale, backup.at, zone)}</b>
        <p className="small soft break-all">{backup.name}</p>
      </td>
      <td data-l={t('backups.why')}>{t(reasons[backup.by])}</td>
      <td data-l={t('backups.holds')}>{t('backups.holdsCount', { rows, files })}</td>
      <td data-l={t('backups.size')}>{t('backups.megabytes', { size })}</td>
      <td data-l={t('backups.checked')}>
        <Mark tone="good">{t('backups.readBack')}</Mark>
        {backup.lost > 0 && <Badge tone="stop">{t('backups.lost', { lost: backup.lost })}</Badge>}
      </td>
    </tr>
  )
}
