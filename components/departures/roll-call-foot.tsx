import { ConfirmField } from '@/components/form/confirm-field'
import { MoveButton } from '@/components/form/move-button'
import { TextArea } from '@/components/form/text-area'
import { Icon } from '@/components/ui/icon'
import type { TravellingDelegation } from '@/lib/departures/queries'
import { closeRollCall } from '@/lib/departures/roll-call-actions'
import type { RollCallRow } from '@/lib/departures/roll-call-queries'
import type { Translate } from '@/lib/i18n/server'
import { ClosingNames } from './closing-names'

/** Under the roll call: fetch what other phones marked, and close it. */
export function RollCallFoot({
  delegation,
  rows,
  isOpen,
  t,
}: {
  delegation: TravellingDelegation
  rows: readonly RollCallRow[]
  isOpen: boolean
  t: Translate
}) {
  return (
    <div className="mt-6 grid gap-4">
      <div>
        {/* A plain link: the page is asked anew, not taken from what the browser kept. */}
        <a className="btn" href={`/cohorts/${delegation.cohortId}/departure/roll-call`} data-whole="">
          <Icon name="refresh" />
          {t('departures.refresh')}
        </a>
      </div>
      {isOpen && rows.length > 0 && (
        <div className="row between">
          <MoveButton
            action={closeRollCall}
            hidden={{ cohortId: delegation.cohortId, version: delegation.version }}
            label={t('departures.closeRollCall')}
            size="lg"
            ask={{
              title: t('departures.closeTitle'),
              body: (
                <>
                  {t('departures.closeBody')}
                  <ClosingNames
                    texts={{
                      losing: t('departures.closeLosing'),
                      nobody: t('departures.closeNobody'),
                      unmarked: t('departures.closeUnmarked'),
                    }}
                  />
                </>
              ),
              yes: t('departures.closeYes'),
            }}
          >
            <TextArea name="reason" label={t('departures.absentNote')} rows={2} maxLength={500} optional />
            <ConfirmField name="early" label={t('departures.closeEarly')} />
          </MoveButton>
        </div>
      )}
    </div>
  )
}
