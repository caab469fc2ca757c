import { LinkButton } from '@/components/ui/button'
import { DescriptionList } from '@/components/ui/description-list'
import { Icon } from '@/components/ui/icon'
import type { Actor } from '@/lib/access/actor'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'
import { type FrameKind, PageFrame } from './page-frame'

const refusedTitles = { 403: 'shell.forbiddenTitle', 404: 'shell.notFoundTitle' } as const

/** A page that may not be seen, or is not there: in its frame, so that the way on is at hand. */
export function RefusedPage(props: {
  status: 403 | 404
  actor: Actor | null
  kind: FrameKind
  today: Day
  demo: boolean
  unread: number
  path: string
  t: Translate
}) {
  const { status, t, actor, kind, ...frame } = props
  return (
    <>
      <title>{`${t(refusedTitles[status])} · ${t('shell.product')}`}</title>
      <meta name="robots" content="noindex" />
      <PageFrame {...frame} kind={actor ? kind : 'public'} actor={actor} crumbs={[]} notice={null}>
        <Refusal status={status} actor={actor} t={t} />
      </PageFrame>
    </>
  )
}

/** Why it is not shown, that nothing changed, who one is, and the way on. */
function Refusal({ status, actor, t }: { status: 403 | 404; actor: Actor | null; t: Translate }) {
  return (
    <div className={actor ? undefined : 'page'}>
      <div className="error-page">
        <span className="sign">
          <Icon name={status === 403 ? 'lock' : 'search'} />
        </span>
        <h1>{t(refusedTitles[status])}</h1>
        <p className="soft">{t(status === 403 ? 'shell.forbiddenBody' : 'shell.notFoundBody')}</p>
        {status === 403 && actor && (
          <DescriptionList
            items={[
              { term: t('shell.refusedAs'), detail: actor.name },
              { term: t('shell.refusedPost'), detail: actor.post },
            ]}
          />
        )}
        <LinkButton href="/" tone="primary">
          {t('shell.toStart')}
        </LinkButton>
      </div>
    </div>
  )
}
