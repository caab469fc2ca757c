import { fingerprintOf } from '@/components/lineups/fingerprint'
import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'

/** The sign by which two people know that they mean the same list. */
export function FingerprintCard({ hash, t }: { hash: string; t: Translate }) {
  return (
    <Card
      id="fingerprint"
      title={t('lineups.fingerprint')}
      aside={
        <span className="mid">
          <Mark tone="good" icon="lock">
            {t('lineups.frozenNow')}
          </Mark>
        </span>
      }
    >
      <CardBody className="pt-0!">
        <p className="hash">{fingerprintOf(hash)}</p>
        <p className="small soft mt-1">{t('lineups.fingerprintNote')}</p>
      </CardBody>
    </Card>
  )
}
