import { CheckField } from '@/components/form/choices'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { kindOf, mailWays, type NotificationKind } from '@/lib/access/notification-kinds'
import type { Locale } from '@/lib/i18n/define'
import { formatBareTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { saveChoices } from '@/lib/notifications/choice-actions'
import type { findChoices } from '@/lib/notifications/choice-queries'
import { wayOf } from '@/lib/notifications/choices'
import { toWallTime } from '@/lib/platform/dates'

const ways = { off: 'notifications.wayOff', now: 'notifications.wayNow', digest: 'notifications.wayDigest' } as const
const hoursIn = (locale: Locale) =>
  Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: formatBareTime(locale, toWallTime(`${String(hour).padStart(2, '0')}:00`)),
  }))

/** What one is told: each kind in the app and by mail, the hour of the day's mail, and its language. */
export function ChoicesForm(props: {
  found: Awaited<ReturnType<typeof findChoices>>
  kinds: readonly NotificationKind[]
  t: Translate
  locale: Locale
}) {
  const { found, kinds, t } = props
  const { version, choices, digestHour } = found
  return (
    <Form action={saveChoices} hidden={{ version, ...hiddenOf(kinds) }} className="grid gap-6">
      <Card title={t('notifications.choicesWhat')} id="kinds">
        <CardBody className="grid gap-4">
          {kinds.map((kind, index) => {
            const { app, mail } = wayOf(kind, choices)
            return (
              <fieldset key={kind} className="grid gap-x-6 gap-y-2 sm:grid-cols-2 items-end border-b border-line pb-4">
                <legend className="flabel">{t(kindOf(kind).label as 'notifications.kindWaits')}</legend>
                <SelectField
                  name={`rows[${index}].mail`}
                  label={t('notifications.choicesMail')}
                  value={mail}
                  options={mailWays.map((way) => ({ value: way, label: t(ways[way]) }))}
                />
                <CheckField name={`rows[${index}].app`} label={t('notifications.choicesApp')} checked={app} />
              </fieldset>
            )
          })}
        </CardBody>
      </Card>
      <Card title={t('notifications.choicesHow')} id="how">
        <CardBody className="grid gap-4">
          <SelectField
            name="digestHour"
            label={t('notifications.digestHour')}
            hint={t('notifications.digestHourHint')}
            value={String(digestHour)}
            options={hoursIn(props.locale)}
          />
          <SelectField
            name="locale"
            label={t('notifications.previewLanguage')}
            value={found.locale}
            options={[
              { value: 'id', label: t('shell.inIndonesian') },
              { value: 'en', label: t('shell.inEnglish') },
            ]}
          />
          <div>
            <SubmitButton>{t('shell.save')}</SubmitButton>
          </div>
        </CardBody>
      </Card>
    </Form>
  )
}

const hiddenOf = (kinds: readonly NotificationKind[]) =>
  Object.fromEntries(kinds.map((kind, index) => [`rows[${index}].kind`, kind]))
