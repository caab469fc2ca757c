import { MoveButton } from '@/components/form/move-button'
import { Badge, Mark } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { answerLink } from '@/lib/accounts/link-actions'
import type { OwnLink } from '@/lib/accounts/own-links'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

type Told = { t: Translate; locale: Locale; zone: Zone }

/** Asks the owner of an account about a link that somebody else made for it. */
export function LinkQuestion({ link, ...told }: Told & { link: OwnLink }) {
  const { t } = told
  return (
    <Notice tone="stop" title={madeWords(link, told)}>
      <p>
        {wordsOfUse(link, told)} {t('accounts.linkQuestion')}
      </p>
      <div className="row mt-3">
        <MoveButton
          action={answerLink}
          hidden={{ linkId: link.id, answer: 'asked' }}
          label={t('accounts.linkAsked')}
          size="sm"
        />
        <MoveButton
          action={answerLink}
          hidden={{ linkId: link.id, answer: 'disputed' }}
          label={t('accounts.linkNotAsked')}
          size="sm"
          tone="danger"
          ask={{
            title: t('accounts.linkDispute'),
            body: t('accounts.linkDisputeBody'),
            yes: t('accounts.linkDisputeYes'),
          }}
        />
      </div>
    </Notice>
  )
}

/** Every link that others made for one's own account, and what one said to it. */
export function LinkTable({ links, ...told }: Told & { links: readonly OwnLink[] }) {
  const { t } = told
  return (
    <Table caption={t('accounts.links')}>
      <thead className="sr">
        <tr>
          <th scope="col">{t('accounts.links')}</th>
          <th scope="col">{t('accounts.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <td>
              {madeWords(link, told)}
              <span className="block small soft">{wordsOfUse(link, told)}</span>
              {link.answer === 'disputed' && <span className="block small">{t('accounts.linkTell')}</span>}
            </td>
            <td className="r">
              <Answer answer={link.answer} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Answer({ answer, t }: { answer: OwnLink['answer']; t: Translate }) {
  if (answer === 'asked') return <Mark tone="good">{t('accounts.saidAsked')}</Mark>
  if (answer === 'disputed') return <Badge tone="stop">{t('accounts.saidDisputed')}</Badge>
  return <Badge tone="wait">{t('accounts.notAnswered')}</Badge>
}

function madeWords({ byName, byPost, madeAt }: OwnLink, { t, locale, zone }: Told) {
  const time = formatDateTime(locale, madeAt, zone)
  if (byName === null) return t('accounts.linkMadeNobody', { time })
  return t('accounts.linkMade', { name: byName, post: byPost ?? '', time })
}

const wordsOfUse = ({ passwordSetAt }: OwnLink, { t, locale, zone }: Told) =>
  passwordSetAt
    ? t('accounts.linkSet', { time: formatDateTime(locale, passwordSetAt, zone) })
    : t('accounts.linkNotUsed')
