import type { ReactNode } from 'react'
import { ClockBanner } from '@/components/accounts/clock-banner'
import { type Actor, allows } from '@/lib/access/actor'
import { hasChoice, hatOf, hatsOf } from '@/lib/access/hats'
import { isParticipantOnly, officePlaces, participantPlaces } from '@/lib/access/navigation'
import { setLocale, signOut } from '@/lib/accounts/actions'
import { switchHat } from '@/lib/accounts/hat-actions'
import { type Sentence, tell } from '@/lib/i18n/sentence'
import { type Translate, translations } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'
import type { Notice } from '@/lib/platform/notice'
import type { Crumb } from './frame-props'
import { hatWords } from './hat-words'
import { OfficeFrame } from './office-frame'
import { ParticipantFrame } from './participant-frame'
import { PublicFrame } from './public-frame'

export type FrameKind = 'office' | 'participant' | 'public'

/** What a page door draws around every page: the frame of its audience, with who is signed in and the demo's clock. */
export async function PageFrame(props: {
  kind: FrameKind
  actor: Actor | null
  demo: boolean
  today: Day
  /** What the actor has been told and not read. */
  unread: number
  path: string
  crumbs: Crumb[]
  notice: Notice | null
  screen?: string
  children: ReactNode
}) {
  const { actor, path, crumbs, screen, children, kind } = props
  const { locale, t } = await translations()
  const here = path.split('?')[0]!
  const isCurrent = (href: string) => (href === '/' || href === '/me' ? here === href : here.startsWith(href))
  const shared = {
    locale,
    t,
    path,
    crumbs,
    screen,
    children,
    setLocale,
    ...(actor ? { signOut, ...hatsShown(actor, t) } : {}),
    who: actor && { name: actor.name, post: actor.post },
    government: actor?.government ?? null,
    unread: props.unread,
    notice: props.notice && readNotice(props.notice.tone, props.notice.text, locale, t),
    banner: props.demo && actor ? <ClockBanner today={props.today} path={path} /> : null,
  }
  const nav = actor
    ? officePlaces(actor).map(({ href, label, letter }) => ({
        href,
        letter,
        label: t(label as 'shell.navDesk'),
        current: isCurrent(href),
      }))
    : []
  if (kind === 'public') return <PublicFrame {...shared} nav={nav} />
  if (kind === 'participant' || (actor && isParticipantOnly(actor)))
    return (
      <ParticipantFrame
        {...shared}
        nav={
          allows(actor, 'me.see')
            ? participantPlaces.map(({ href, label, icon }) => ({
                href,
                icon,
                label: t(label),
                current: isCurrent(href),
              }))
            : []
        }
      />
    )
  return <OfficeFrame {...shared} nav={nav} />
}

/** The role in which somebody acts and those to choose from, where there is a choice. */
function hatsShown(actor: Actor, t: Translate) {
  if (!hasChoice(actor)) return {}
  const worn = hatOf(actor)
  const words = worn === 'over' ? t('shell.hatOver') : worn && hatWords(worn, t)
  return {
    hat: words ?? undefined,
    hats: [
      { id: '', words: t('shell.hatAll'), isWorn: worn === null },
      ...hatsOf(actor).map((hat) => ({ id: hat.id, words: hatWords(hat, t), isWorn: actor.hat === hat.id })),
    ],
    switchHat,
  }
}

/** The notice comes from a cookie, so a text that does not exist is simply not shown. */
function readNotice(tone: Notice['tone'], text: Sentence, locale: 'id' | 'en', t: Parameters<typeof tell>[1]) {
  try {
    return { tone, text: tell(locale, t, text) }
  } catch {
    return null
  }
}
