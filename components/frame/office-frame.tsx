import { Frame } from './frame'
import type { FrameProps } from './frame-props'

/** The frame of those who work in an office. */
export function OfficeFrame(frame: FrameProps) {
  return <Frame frame={frame} home="/" />
}
