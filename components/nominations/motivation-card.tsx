import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'

/** Why the agency sends this person, in its own words. */
export function MotivationCard({ motivation, t }: { motivation: string; t: Translate }) {
  return (
    <Card title={t('nominations.motivation')}>
      <CardBody>
        <p className="whitespace-pre-line">{motivation || '–'}</p>
      </CardBody>
    </Card>
  )
}
