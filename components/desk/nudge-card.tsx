import { MoveButton } from '@/components/form/move-button'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import { nudge } from '@/lib/desk/nudge-actions'
import type { FoundNudge } from '@/lib/desk/nudge-queries'
import { thingOf } from '@/lib/desk/nudging'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

/** The two ways to ask: in the app and by mail, or with a ready text of which WhatsApp asks whom it is for. */
export function NudgeCard(props: { found: FoundNudge; publicUrl: string; t: Translate; locale: Locale }) {
  const { found, publicUrl, t, locale } = props
  const { cohortId, delegationId, thing, cohort, asked } = found
  if (!asked) return <Notice tone="info" title={t('desk.nudgeNotWaiting')} />
  const text = t('desk.nudgeText', {
    cohort: cohort.title[locale],
    task: t(thingOf(thing).label as 'desk.taskVerify'),
    address: publicUrl + asked.path,
  })
  return (
    <div className="stack">
      <Card title={t('desk.nudge')} id="nudge">
        <CardBody className="grid gap-4">
          <p className="soft">{t('desk.nudgeSendLead')}</p>
          <MoveButton
            action={nudge}
            hidden={{ cohortId, delegationId, thing }}
            label={t('desk.nudgeSend')}
            tone="primary"
          />
        </CardBody>
      </Card>
      <Card
        title={t('desk.nudgeWhatsApp')}
        id="whatsapp"
        aside={<CopyButton value={text} label={t('desk.nudgeCopy')} done={t('shell.copied')} />}
      >
        <CardBody className="grid gap-4">
          <p className="soft">{t('desk.nudgeWhatsAppLead')}</p>
          <p className="wrap-anywhere">{text}</p>
          <div>
            <LinkButton href={`https://wa.me/?text=${encodeURIComponent(text)}`}>{t('desk.nudgeOpen')}</LinkButton>
          </div>
        </CardBody>
      </Card>
    </div>
  )
}
