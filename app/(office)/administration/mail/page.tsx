import { MoveButton } from '@/components/form/move-button'
import { standOfMail } from '@/components/notifications/mail-labels'
import { OutboxNotices } from '@/components/notifications/outbox-notices'
import { OutboxTable } from '@/components/notifications/outbox-table'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { ChipLink, Chips } from '@/components/ui/chips'
import { DescriptionList } from '@/components/ui/description-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { listOutbox } from '@/lib/notifications/outbox'
import { sendTestMail } from '@/lib/notifications/outbox-actions'
import { mailStates } from '@/lib/notifications/outbox-rules'
import { outboxFilters } from '@/lib/notifications/outbox-schema'
import { addressWith } from '@/lib/platform/address'
import { definePage } from '@/lib/platform/doors/page'

const here = '/administration/mail'

export default definePage({
  permission: 'mail.keep',
  params: outboxFilters,
  load: async (tx, actor, { state }) => ({ state, outbox: await listOutbox(tx, actor, state) }),
  title: ({ t }) => t('notifications.outbox'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data: { state, outbox }, actor: { zone }, demo, t, locale }) => (
    <>
      <PageHead title={t('notifications.outbox')} lead={t('notifications.outboxLead')}>
        <LinkButton href={`${here}/preview`}>{t('notifications.previews')}</LinkButton>
      </PageHead>
      <OutboxNotices outbox={outbox} demo={demo} t={t} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] items-start">
        <Card title={t('notifications.mailsTitle')} id="mails">
          <div className="pad">
            <Chips label={t('notifications.mailStates')}>
              <ChipLink href={here} current={!state}>
                {t('notifications.everyState')}
              </ChipLink>
              {mailStates
                .filter((one) => outbox.counts[one])
                .map((one) => (
                  <ChipLink
                    key={one}
                    href={addressWith(here, { state: one })}
                    current={state === one}
                    count={outbox.counts[one]}
                  >
                    {t(standOfMail[one].label)}
                  </ChipLink>
                ))}
            </Chips>
          </div>
          {outbox.rows.length === 0 ? (
            <EmptyState title={t('notifications.mailsNone')} body={t('notifications.mailsNoneBody')} />
          ) : (
            <OutboxTable rows={outbox.rows} t={t} locale={locale} zone={zone} />
          )}
        </Card>
        <Card title={t('notifications.server')} id="server">
          <CardBody className="grid gap-4">
            {outbox.server && (
              <DescriptionList
                items={[
                  { term: t('notifications.serverHost'), detail: `${outbox.server.host}:${outbox.server.port}` },
                  { term: t('notifications.serverFrom'), detail: outbox.server.from },
                  {
                    term: t('notifications.serverUser'),
                    detail: outbox.server.user ?? t('notifications.serverNoUser'),
                  },
                ]}
              />
            )}
            <MoveButton action={sendTestMail} hidden={{}} label={t('notifications.test')} />
          </CardBody>
        </Card>
      </div>
    </>
  ),
})
