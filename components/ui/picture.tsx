import type { IconNode } from 'lucide'

/**
 * Draws one picture of the set as plain SVG, on the server or in the browser; class `i` gives size and stroke.
 * Server components name theirs through Icon. Client components hand theirs in, so that the browser gets no other.
 */
export function Picture({ of, className, label }: { of: IconNode; className?: string; label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: beside a word it is silent, alone it has a label
    <svg
      className={className ? `i ${className}` : 'i'}
      viewBox="0 0 24 24"
      // Where the styles do not arrive, a picture without a size would fill the page.
      width="20"
      height="20"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {of.map(([Shape, attributes], index) => (
        <Shape key={index} {...attributes} />
      ))}
    </svg>
  )
}
