import { z } from 'zod'
import { MoveButton } from '@/components/form/move-button'
import { labelOfMail, standOfMail } from '@/components/notifications/mail-labels'
import { MailView } from '@/components/notifications/mail-view'
import { Mark } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { translatorFor } from '@/lib/i18n/translator'
import { contentOf } from '@/lib/notifications/mail-content'
import { findMail } from '@/lib/notifications/outbox'
import { handOverMail, sendMailAgain } from '@/lib/notifications/outbox-actions'
import { againRefusal, handRefusal } from '@/lib/notifications/outbox-rules'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'mail.keep',
  params: z.object({ mailId: z.uuid() }),
  load: (tx, actor, { mailId }) => findMail(tx, actor, mailId),
  title: ({ data, t }) => t('notifications.mailTitle', { name: data.user.name }),
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/mail', label: t('notifications.outbox') },
  ],
  view: ({ data: mail, t }) => {
    const { facts, publicUrl } = mail
    const reader = { t: translatorFor(facts.locale), locale: facts.locale, publicUrl }
    const { tone, label } = standOfMail[mail.state]
    return (
      <>
        <PageHead
          title={t('notifications.mailTitle', { name: mail.user.name })}
          lead={
            <>
              {t(labelOfMail(mail.kind) as 'notifications.kindTest')} <Mark tone={tone}>{t(label)}</Mark>
            </>
          }
        >
          {againRefusal(mail) === null && (
            <MoveButton action={sendMailAgain} hidden={{ mailId: mail.id }} label={t('notifications.sendAgain')} />
          )}
          {handRefusal(mail) === null && (
            <MoveButton action={handOverMail} hidden={{ mailId: mail.id }} label={t('notifications.markHanded')} />
          )}
        </PageHead>
        {handRefusal(mail) === null && (
          <div className="mb-6">
            <Notice tone="info" title={t('notifications.handOver')}>
              <p>
                {mail.activationId
                  ? t('notifications.linkElsewhere')
                  : t('notifications.handOverLead', { name: mail.user.name })}
              </p>
              {mail.activationId && (
                <LinkButton href={`/administration/links/${mail.activationId}`} size="sm">
                  {t('notifications.linkPage')}
                </LinkButton>
              )}
            </Notice>
          </div>
        )}
        <MailView content={contentOf(facts, reader, null)} lang={facts.locale} t={t} />
      </>
    )
  },
})
