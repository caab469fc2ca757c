import { Frame } from './frame'
import type { FrameProps } from './frame-props'

/** The frame of pages that anyone may read; they set their own widths with `page`. */
export function PublicFrame(frame: Omit<FrameProps, 'crumbs'>) {
  return <Frame frame={{ ...frame, crumbs: [] }} home="/" wide />
}
