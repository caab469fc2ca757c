import sheet from './icons.svg'
import type { IconName } from './pictures'

export type { IconName }

/** Where the build puts the sheet of all pictures: a file that a browser fetches once. */
const { src } = sheet as { src: string }

/**
 * One picture of the set, by its place in the sheet: two short elements a picture, where a path would travel twice with
 * every row. Beside a word it is silent; alone it needs `label`. Class `i` gives size and stroke.
 */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: beside a word it is silent, alone it has a label
    <svg
      className={className ? `i ${className}` : 'i'}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <use href={`${src}#${name}`} />
    </svg>
  )
}
