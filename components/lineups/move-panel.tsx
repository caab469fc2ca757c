import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/i18n/define'
import { formatList } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { Foresight } from '@/lib/lineups/foresight'
import { movePerson } from '@/lib/lineups/place-actions'
import type { LineUpRow } from '@/lib/lineups/queries'
import type { Workbench } from '@/lib/lineups/workbench'
import { addressWith } from '@/lib/platform/address'
import { MoveEffects } from './move-effects'

type Words = { t: Translate; locale: Locale }
const changeWords = {
  selected: 'lineups.movedIn',
  appointed: 'lineups.movedIn',
  reserve: 'lineups.movedReserve',
  not_selected: 'lineups.movedOut',
} as const

/** What a move would do, before it is made, and the reason that it needs. */
export function MovePanel({
  bench,
  foresight,
  lineUp,
  t,
  locale,
}: Words & { bench: Workbench; foresight: Foresight; lineUp: LineUpRow }) {
  const { move, changed, unexplained, breaches } = foresight
  const { cohort } = bench
  return (
    <Card id="move" title={t('lineups.ifMoved')}>
      <CardBody className="grid gap-4 pt-0!">
        <ul className="grid gap-1">
          {changed.map((one) => (
            <li key={one.personId} className="mid">
              <Icon name={one.to === 'selected' ? 'arrow-up' : 'arrow-down'} />{' '}
              {t(changeWords[one.to], { name: one.fullName })}
            </li>
          ))}
        </ul>
        <MoveEffects bench={bench} foresight={foresight} t={t} locale={locale} />
        {breaches.length === 0 ? (
          <p className="mid">
            <Icon name="check" /> {t('lineups.noBreach')}
          </p>
        ) : (
          breaches.map(({ sentence }) => (
            <p key={sentence.key} className="mid">
              <Icon name="alert" /> {tell(locale, t, sentence)}
            </p>
          ))
        )}
        <Form
          action={movePerson}
          hidden={{ cohortId: cohort.id, lineUpId: lineUp.id, version: lineUp.version, ...move }}
        >
          {unexplained.length > 0 && (
            <TextArea
              name="reason"
              label={t('shell.reason')}
              rows={2}
              hint={t('lineups.moveReasonHint', {
                names: formatList(
                  locale,
                  unexplained.map(({ fullName }) => fullName),
                ),
              })}
            />
          )}
          <div className="row">
            <SubmitButton tone="plain">{t('lineups.move')}</SubmitButton>
            <LinkButton href={addressWith(`/cohorts/${cohort.id}/lineup`, { draft: lineUp.number }, {})} tone="quiet">
              {t('shell.cancel')}
            </LinkButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}
