import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { NoLongerMet } from '@/lib/nominations/recheck'

/** The own nominations that come to miss a rule on the new days, each with what it misses. */
export function ShiftRecheck(props: { missing: NoLongerMet[]; isJoint: boolean; t: Translate; locale: Locale }) {
  const { missing, isJoint, t, locale } = props
  return (
    <Card title={t('departures.shiftRecheck')}>
      <CardBody className="grid gap-3">
        {missing.length === 0 ? (
          <Mark tone="good">{t('departures.shiftAllMet')}</Mark>
        ) : (
          <>
            <Mark tone="stop">{t('departures.shiftMissing', { n: missing.length })}</Mark>
            <ul className="grid gap-2">
              {missing.map(({ nominationId, name, missed }) => (
                <li key={nominationId} className="person">
                  <AppLink href={`/nominations/${nominationId}`}>{name}</AppLink>
                  {missed.map(({ rule, reason }) => (
                    <span key={rule}>
                      {t(ruleTable[rule].label)}: {tell(locale, t, reason)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </>
        )}
        {isJoint && <p className="mid soft">{t('departures.shiftOthers')}</p>}
      </CardBody>
    </Card>
  )
}
