export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

/** The class names of a button's look, for buttons, links and summaries alike. */
export const buttonClass = (tone: ButtonTone = 'plain', size: ButtonSize = 'md', more?: string) =>
  ['btn', tone !== 'plain' && `btn-${tone}`, size !== 'md' && `btn-${size}`, more].filter(Boolean).join(' ')
