import { PapersCard } from '@/components/documents/papers-card'
import type { PaperRow } from '@/lib/documents/queries'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { LineUpRow } from '@/lib/lineups/queries'
import type { Zone } from '@/lib/platform/dates'
import { DetachLetterButton } from './detach-letter-button'
import { LetterCard } from './letter-card'

/** The letter of an own list, its number and its file; to be changed while the list is a draft. */
export function OwnListLetters(props: {
  cohortId: string
  lineUp: LineUpRow
  letters: readonly PaperRow[]
  mayEdit: boolean
  mostMegabytes: number
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { cohortId, lineUp, letters, mayEdit, t, ...rest } = props
  return (
    <>
      {mayEdit && <LetterCard cohortId={cohortId} lineUp={lineUp} t={t} />}
      <PapersCard
        papers={letters}
        attachTo={mayEdit ? `/api/documents/own-lists/${cohortId}` : null}
        removal={(paper) => mayEdit && <DetachLetterButton cohortId={cohortId} paper={paper} t={t} />}
        t={t}
        {...rest}
      />
    </>
  )
}
