import type { Actor } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { OwnNameList } from '@/lib/participants/name-list'
import { AddCard } from './add-card'
import { ChangeCard } from './change-card'
import { ChangesCard } from './changes-card'
import { ReservesCard } from './reserves-card'

type Props = { list: OwnNameList; t: Translate; locale: Locale }

/** The work on an approved name list: places to change, people to add, reserves, what changed, and its decree. */
export function NameListWork({ list, q, actor, t, locale }: Props & { q: string; actor: Actor }) {
  const addHref = (name: string) =>
    `/cohorts/${list.delegation.cohortId}/participants?q=${encodeURIComponent(name)}#add`
  return (
    <div className="stack min-w-0">
      <ChangeCard list={list} actor={actor} t={t} />
      <AddCard list={list} q={q} t={t} />
      <ReservesCard reserves={list.reserves} addHref={list.mayAdd ? addHref : null} t={t} locale={locale} />
      <ChangesCard changes={list.changes} zone={actor.zone} t={t} locale={locale} />
      <Decree list={list} t={t} locale={locale} />
    </div>
  )
}

function Decree({ list: { decree }, t, locale }: Props) {
  if (!decree) return null
  const { number, day, signer } = decree
  return (
    <p className="small soft">
      {t('participants.decree', { number, day: day ? formatDay(locale, day) : '–', signer })}
    </p>
  )
}
