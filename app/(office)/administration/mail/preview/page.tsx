import { labelOfMail } from '@/components/notifications/mail-labels'
import { MailView } from '@/components/notifications/mail-view'
import { ChipLink, Chips } from '@/components/ui/chips'
import { PageHead } from '@/components/ui/page-head'
import { kindNames } from '@/lib/access/notification-kinds'
import { locales } from '@/lib/i18n/define'
import { translatorFor } from '@/lib/i18n/translator'
import { contentOf } from '@/lib/notifications/mail-content'
import { previewAddress } from '@/lib/notifications/outbox'
import { previewed } from '@/lib/notifications/outbox-schema'
import { sampleMail } from '@/lib/notifications/preview'
import { addressWith } from '@/lib/platform/address'
import { definePage } from '@/lib/platform/doors/page'

const here = '/administration/mail/preview'

export default definePage({
  permission: 'mail.keep',
  params: previewed,
  load: async (_tx, _actor, chosen) => ({ ...chosen, publicUrl: previewAddress() }),
  title: ({ t }) => t('notifications.previews'),
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/mail', label: t('notifications.outbox') },
  ],
  view: ({ data: { kind, locale: lang, publicUrl }, actor, today, t }) => {
    const link = kind === 'account.link' ? `${publicUrl}/activate/…` : null
    const reader = { t: translatorFor(lang), locale: lang, publicUrl }
    return (
      <>
        <PageHead title={t('notifications.previews')} lead={t('notifications.previewLead')} />
        <div className="stack !gap-2 mb-6">
          <Chips label={t('notifications.previewLanguage')}>
            {locales.map((one) => (
              <ChipLink key={one} href={addressWith(here, { kind, locale: one })} current={one === lang}>
                {t(one === 'id' ? 'shell.inIndonesian' : 'shell.inEnglish')}
              </ChipLink>
            ))}
          </Chips>
          <Chips label={t('notifications.previewKind')}>
            {[...kindNames, 'digest', 'account.link'].map((one) => (
              <ChipLink key={one} href={addressWith(here, { kind: one, locale: lang })} current={one === kind}>
                {t(labelOfMail(one) as 'notifications.kindTest')}
              </ChipLink>
            ))}
          </Chips>
        </div>
        <MailView content={contentOf(sampleMail(kind, actor, today), reader, link)} lang={lang} t={t} />
      </>
    )
  },
})
