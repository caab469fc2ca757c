import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import type { Translate } from '@/lib/i18n/server'

/** The foot of a list: what is shown, the pages as links (the address keeps the filters), and downloads at the right. */
export function Pager({
  t,
  page,
  pageCount,
  hrefOf,
  summary,
  children,
}: {
  t: Translate
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  /** "1–50 dari 1.250", figures formatted. */
  summary: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="pager">
      <span className="soft num">{summary}</span>
      {pageCount > 1 && (
        <nav aria-label={t('shell.pages')}>
          {page > 1 && <AppLink href={hrefOf(page - 1)}>{t('shell.previousPage')}</AppLink>}
          {pagesAround(page, pageCount).map((entry, index) =>
            entry === null ? (
              <span key={`gap-${index}`} aria-hidden>
                …
              </span>
            ) : (
              <AppLink key={entry} href={hrefOf(entry)} current={entry === page && 'page'}>
                {entry}
              </AppLink>
            ),
          )}
          {page < pageCount && <AppLink href={hrefOf(page + 1)}>{t('shell.nextPage')}</AppLink>}
        </nav>
      )}
      {children}
    </div>
  )
}

/** First, last, and the neighbours of the current page; null stands for a gap. */
function pagesAround(page: number, count: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, count].filter((n) => n >= 1 && n <= count)
  const pages = [...new Set(near)].sort((a, b) => a - b)
  return pages.flatMap((n, index) => (index > 0 && n - pages[index - 1]! > 1 ? [null, n] : [n]))
}
