import type { IconName } from '@/components/ui/icon'
import { PhoneNav } from '@/components/ui/phone-nav'
import { Frame } from './frame'
import type { FrameProps, NavEntry } from './frame-props'

/** The frame of a participant: on a phone its few places stand at the foot of the screen. */
export function ParticipantFrame({
  nav,
  screen = 's-participant',
  ...frame
}: Omit<FrameProps, 'nav'> & { nav: readonly (NavEntry & { icon: IconName })[] }) {
  return (
    <div className="phonearea">
      <Frame
        frame={{ ...frame, nav, screen }}
        home="/me"
        below={nav.length > 0 && <PhoneNav label={frame.t('shell.phoneNavigation')} items={nav} />}
      />
    </div>
  )
}
