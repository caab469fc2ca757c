import { Frame } from './frame'
import type { FrameProps } from './frame-props'
import { Shortcuts } from './shortcuts'

/** The frame of those who work in an office. */
export function OfficeFrame(frame: FrameProps) {
  const { t, nav } = frame
  const places = nav.flatMap(({ letter, href, label }) => (letter ? [{ letter, href, label }] : []))
  const words = {
    title: t('shell.shortcuts'),
    search: t('shell.shortcutSearch'),
    go: t('shell.shortcutGo'),
    help: t('shell.shortcutHelp'),
    on: t('shell.shortcutsOn'),
    close: t('shell.close'),
  }
  return <Frame frame={frame} home="/" footer={<Shortcuts places={places} words={words} />} />
}
