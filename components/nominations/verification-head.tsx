import { MoveButton } from '@/components/form/move-button'
import { PageHead } from '@/components/ui/page-head'
import { formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { caseAddress } from '@/lib/nominations/queue-address'
import { reopenVerification } from '@/lib/nominations/verification-actions'
import type { VerificationCase } from '@/lib/nominations/verification-case'
import type { QueueAround } from '@/lib/nominations/verification-queue'
import { writeName } from '@/lib/people/names'
import { VerificationKeys } from './verification-keys'

/** Who is being checked, the place in the queue with the way to the next, and the way back from a decision. */
export function VerificationHead(props: {
  nomination: VerificationCase['nomination']
  around: QueueAround
  mayReopen: boolean
  t: Translate
}) {
  const { nomination, around, mayReopen, t } = props
  const { person, agency } = nomination
  const name = writeName(person)
  const address = (id: string | null) => id && caseAddress(id, around.part)
  return (
    <PageHead
      title={name}
      lead={[person.post, person.grade, agency.name, formatNip(person.nip)].filter(Boolean).join(' · ')}
    >
      <span className="mid soft">
        {around.place !== null && t('nominations.placeInQueue', { place: around.place, all: around.count })}
      </span>
      <VerificationKeys
        previous={address(around.previous)}
        next={address(around.next)}
        words={{
          previous: t('nominations.previousOne'),
          next: t('nominations.nextOne'),
          move: t('nominations.keyMove'),
          fits: t('nominations.keyFits'),
          differs: t('nominations.keyDiffers'),
        }}
      />
      {mayReopen && (
        <MoveButton
          action={reopenVerification}
          hidden={{ nominationId: nomination.id, version: nomination.version }}
          label={t('nominations.reopen')}
          align="end"
          reason={{}}
          ask={{
            title: t('nominations.reopenTitle', { name }),
            body: t('nominations.reopenBody'),
            yes: t('nominations.reopenYes'),
          }}
        />
      )}
    </PageHead>
  )
}
