import { DownloadLink } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'

/** The two files of a list, with the filters that it is shown with. */
export function SheetLinks({ hrefOf, t }: { hrefOf: (format: 'csv' | 'xlsx') => string; t: Translate }) {
  return (
    <span className="row gap-2">
      <DownloadLink href={hrefOf('csv')}>{t('shell.downloadCsv')}</DownloadLink>
      <DownloadLink href={hrefOf('xlsx')}>{t('shell.downloadXlsx')}</DownloadLink>
    </span>
  )
}
