import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { nudgeAddress, nudgeOfItem } from '@/lib/desk/nudging'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatDayShort, formatDays } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { type Day, dayIn, daysBetween, type Zone } from '@/lib/platform/dates'
import type { WaitingItem } from '@/lib/platform/waiting'

type Told = { locale: Locale; t: Translate; today: Day; zone: Zone }
type Group = {
  title: string
  aside?: string
  items: WaitingItem[]
  leads?: boolean
  /** The page on which the list stands: what is done right there, by its head, gets no link to itself. */
  here?: string
  /** Whether the reader may ask whoever holds it. */
  mayNudge?: boolean
}

/** One group of the work list. The first item of one's own turn carries the page's primary button. */
export function WaitingList(props: Told & Group) {
  const { title, aside, items, leads, here, mayNudge, ...told } = props
  return (
    <section className="card">
      <div className="grp">
        <h2>{title}</h2>
        <span className="mid soft num">{aside ?? items.length}</span>
      </div>
      <ul className="tl">
        {items.map((item, index) => (
          <li key={item.id}>
            <div className="tx">
              {item.href === here ? (
                <b>{tell(told.locale, told.t, item.what)}</b>
              ) : (
                <AppLink href={item.href}>{tell(told.locale, told.t, item.what)}</AppLink>
              )}
              <span>{aboutOf(item, told)}</span>
            </div>
            <div className="du">
              <Due item={item} {...told} />
            </div>
            <div className="ac">
              {item.href !== here && (
                <LinkButton
                  href={item.href}
                  size="sm"
                  tone={leads && index === 0 ? 'primary' : 'plain'}
                  label={`${told.t(item.verb as 'desk.all')}: ${tell(told.locale, told.t, item.what)}`}
                >
                  {told.t(item.verb as 'desk.all')}
                </LinkButton>
              )}
              {mayNudge && <Ask item={item} {...told} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asks whoever holds it for it. */
function Ask({ item, t, locale }: Told & { item: WaitingItem }) {
  const of = nudgeOfItem(item)
  if (!of) return null
  const what = tell(locale, t, item.what)
  return (
    <LinkButton href={nudgeAddress(of)} size="sm" tone="quiet" label={t('desk.nudgeOf', { what })}>
      {t('desk.nudge')}
    </LinkButton>
  )
}

function aboutOf(item: WaitingItem, { locale, t }: Told) {
  const parts = [item.holder && tell(locale, t, item.holder), item.about[locale], item.blocks && t('desk.blocks')]
  return parts.filter(Boolean).join(' · ')
}

function Due({ item, locale, t, today, zone }: Told & { item: WaitingItem }) {
  const { due } = item
  const late = due !== null && due < today
  const near = due !== null && daysBetween(today, due) <= 3
  return (
    <>
      {due === null ? (
        t('desk.noDue')
      ) : late ? (
        <Badge tone="stop">{t('desk.overdue', { day: formatDayShort(locale, due) })}</Badge>
      ) : near ? (
        <Badge tone="wait">{formatDayLong(locale, due)}</Badge>
      ) : (
        formatDayLong(locale, due)
      )}
      {item.since && <span>{sinceWords(item.since, locale, t, today, zone)}</span>}
    </>
  )
}

function sinceWords(since: Date, locale: Locale, t: Translate, today: Day, zone: Zone) {
  const day = dayIn(since, zone)
  const days = daysBetween(day, today)
  return days <= 0
    ? t('desk.sinceToday')
    : t('desk.since', { day: formatDayShort(locale, day), days: formatDays(locale, days) })
}
