import { z } from 'zod'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { HolidayList } from '@/components/notifications/holiday-list'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { addHoliday } from '@/lib/notifications/holiday-actions'
import { knownUntil } from '@/lib/notifications/holiday-schema'
import { listHolidays } from '@/lib/notifications/holidays'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'holiday.edit',
  params: z.object({}),
  load: (tx) => listHolidays(tx),
  title: ({ t }) => t('notifications.holidays'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data: days, t, locale }) => (
    <>
      <PageHead
        title={t('notifications.holidays')}
        lead={t('notifications.holidaysLead', { year: String(knownUntil) })}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2 items-start">
        <Card title={t('notifications.holidays')} id="days">
          <HolidayList days={days} t={t} locale={locale} />
        </Card>
        <Card title={t('notifications.holidayAddTitle')} id="add">
          <CardBody>
            <Form action={addHoliday}>
              <Field name="day" type="date" label={t('notifications.holidayDay')} width="mid" />
              <Field name="name" label={t('notifications.holidayName')} />
              <SubmitButton>{t('notifications.holidayAdd')}</SubmitButton>
            </Form>
          </CardBody>
        </Card>
      </div>
    </>
  ),
})
