import { z } from 'zod'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import { formatDayLong } from '@/lib/i18n/format'
import { saveNomination } from '@/lib/nominations/actions'
import { findNomination } from '@/lib/nominations/queries'
import { writeName } from '@/lib/people/names'
import { dayFromColumn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'nomination.write',
  params: z.object({ nominationId: z.uuid() }),
  load: async (tx, actor, { nominationId }) => {
    const nomination = await findNomination(tx, actor, nominationId)
    return nomination && covers(actor, 'nomination.write', nomination) ? nomination : null
  },
  // Whoever goes back after the submit, or comes late, sees how it stands instead.
  elsewhere: ({ data: { id, state } }) => (state === 'draft' || state === 'returned' ? null : `/nominations/${id}`),
  title: ({ data, t }) =>
    `${t(data.state === 'draft' ? 'nominations.edit' : 'nominations.mend')}: ${writeName(data.person)}`,
  crumbs: ({ t, data, locale }) => [
    { href: '/cohorts', label: t('shell.navCohorts') },
    {
      href: `/cohorts/${data.cohortId}`,
      label: locale === 'id' ? data.delegation.cohort.titleId : data.delegation.cohort.titleEn,
    },
    { href: `/nominations/${data.id}`, label: writeName(data.person) },
  ],
  view: ({ data: nomination, t, locale }) => (
    <>
      <PageHead
        title={`${t(nomination.state === 'draft' ? 'nominations.edit' : 'nominations.mend')}: ${writeName(nomination.person)}`}
        lead={`${nomination.person.post} · ${nomination.agency.name}`}
      />
      <div className="max-w-form stack">
        {nomination.state === 'returned' && nomination.returnUntil && (
          <Notice
            tone="wait"
            title={t('nominations.mendUntil', { day: formatDayLong(locale, dayFromColumn(nomination.returnUntil)) })}
          >
            {nomination.returnNote}
          </Notice>
        )}
        <Form action={saveNomination} warnOnLeave hidden={{ nominationId: nomination.id, version: nomination.version }}>
          <Field
            name="priority"
            type="number"
            label={t('nominations.priority')}
            hint={t('nominations.priorityHint')}
            value={String(nomination.priority)}
            width="short"
            min={1}
            max={99}
            inputMode="numeric"
          />
          <TextArea
            name="motivation"
            label={t('nominations.motivation')}
            hint={t('nominations.motivationHint')}
            value={nomination.motivation}
            rows={6}
            maxLength={2000}
          />
          <Field
            name="letterNumber"
            label={t('nominations.letterNumber')}
            hint={t('nominations.letterNumberHint')}
            value={nomination.letterNumber ?? ''}
          />
          <Field
            name="letterDate"
            type="date"
            label={t('nominations.letterDate')}
            value={nomination.letterDate ? dayFromColumn(nomination.letterDate) : ''}
            width="mid"
          />
          <p>
            <AppLink href={`/nominations/${nomination.id}`}>
              {t('nominations.papersOnPage', { n: nomination.documents.length })}
            </AppLink>
          </p>
          <p className="mid soft">
            {t('nominations.afterSubmit', { unit: nomination.delegation.government.personnelUnit })}
          </p>
          <div className="row">
            <SubmitButton name="intent" value="submit">
              {t('nominations.submitNow')}
            </SubmitButton>
            <SubmitButton tone="plain" name="intent" value="save">
              {t('nominations.saveDraft')}
            </SubmitButton>
            <LinkButton href={`/nominations/${nomination.id}`} tone="quiet">
              {t('shell.cancel')}
            </LinkButton>
          </div>
        </Form>
      </div>
    </>
  ),
})
