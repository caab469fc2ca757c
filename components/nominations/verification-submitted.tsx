import { PaperReader } from '@/components/documents/paper-reader'
import { DescriptionList } from '@/components/ui/description-list'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime, formatDay, formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Snapshot } from '@/lib/nominations/snapshot'
import type { VerificationCase } from '@/lib/nominations/verification-case'
import { writeName } from '@/lib/people/names'
import type { Zone } from '@/lib/platform/dates'

type Told = { t: Translate; locale: Locale }

/** What of the person (not of the rules' facts) is otherwise than when the nomination was submitted. */
export function VerificationDifferences({ found, t }: Told & { found: VerificationCase }) {
  const snapshot = found.nomination.snapshot as Snapshot | null
  if (!snapshot) return null
  const { person } = found.judged
  const then = snapshot.person
  const fields = [
    [t('nominations.fieldName'), writeName(then), writeName(person)],
    [t('nominations.fieldNip'), formatNip(then.nip), formatNip(person.nip)],
    [t('nominations.fieldPost'), then.post, person.post],
    [t('nominations.fieldAgency'), then.agency.name, person.agency.name],
  ] as const
  const changed = fields.filter(([, before, after]) => before !== after)
  if (changed.length === 0) return null
  return (
    <Notice tone="wait" title={t('nominations.changedSince')}>
      <ul>
        {changed.map(([field, before, after]) => (
          <li key={field}>{t('nominations.thenAndNow', { field, before, after })}</li>
        ))}
      </ul>
      <p>{t('nominations.changedSinceBody')}</p>
    </Notice>
  )
}

/** The other side: the papers to hold beside the facts, and what was frozen: who as what, why, by which letter. */
export function VerificationSubmitted({ found, t, locale, zone }: Told & { found: VerificationCase; zone: Zone }) {
  const { nomination } = found
  const snapshot = nomination.snapshot as Snapshot | null
  const person = snapshot?.person ?? null
  const letter = snapshot?.nomination.letter
  return (
    <section className="col flex flex-col" aria-labelledby="papers">
      <div className="colh">
        <h2 id="papers" className="!text-lg">
          {t('nominations.papers')} <span className="soft font-normal num">{nomination.documents.length}</span>
        </h2>
      </div>
      {nomination.documents.length === 0 ? (
        <p className="mid soft pad border-b border-line">{t('nominations.noPapers')}</p>
      ) : (
        <PaperReader
          papers={nomination.documents}
          largeAddress={({ id }) => `/verification/${nomination.id}/papers/${id}`}
          t={t}
          locale={locale}
          zone={zone}
        />
      )}
      <div className="colh">
        <h2 id="submitted" className="!text-lg">
          {t('nominations.submittedFacts')}
        </h2>
        <span className="mid soft">
          {nomination.submittedAt &&
            t('nominations.submittedOn', { time: formatDateTime(locale, nomination.submittedAt, zone) })}
        </span>
      </div>
      <div className="pad stack !gap-4">
        {person && (
          <DescriptionList
            items={[
              { term: t('nominations.fieldName'), detail: writeName(person) },
              { term: t('nominations.fieldNip'), detail: <span className="num">{formatNip(person.nip)}</span> },
              { term: t('nominations.fieldPost'), detail: person.post },
              { term: t('nominations.fieldGrade'), detail: person.grade },
              { term: t('nominations.fieldAgency'), detail: person.agency.name },
              { term: t('nominations.priority'), detail: snapshot?.nomination.priority },
              {
                term: t('nominations.letter'),
                detail:
                  letter && t('nominations.letterOf', { number: letter.number, day: formatDay(locale, letter.day) }),
              },
              {
                term: t('nominations.motivation'),
                detail: (
                  <span className="whitespace-pre-line break-words">{snapshot?.nomination.motivation || '–'}</span>
                ),
              },
            ]}
          />
        )}
      </div>
    </section>
  )
}
