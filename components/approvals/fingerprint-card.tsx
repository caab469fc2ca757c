import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'
import { fingerprintOf } from './fingerprint'

/** The sign by which two people know that they mean the same list. */
export function FingerprintCard({ hash, t }: { hash: string; t: Translate }) {
  return (
    <Card
      id="fingerprint"
      title={t('approvals.fingerprint')}
      aside={
        <span className="mid">
          <Mark tone="good" icon="lock">
            {t('approvals.frozenNow')}
          </Mark>
        </span>
      }
    >
      <CardBody className="pt-0!">
        <p className="hash">{fingerprintOf(hash)}</p>
        <p className="small soft mt-1">{t('approvals.fingerprintNote')}</p>
      </CardBody>
    </Card>
  )
}
