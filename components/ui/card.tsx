import type { ReactNode } from 'react'

/** A surface for one matter. Give `title` to name the region; without it the card is a plain box. */
export function Card({
  title,
  id,
  aside,
  level = 2,
  label,
  children,
  className = '',
}: {
  title?: ReactNode
  /** Needed with a title: names the heading, and is an address for links. */
  id?: string
  aside?: ReactNode
  level?: 2 | 3
  label?: string
  children: ReactNode
  className?: string
}) {
  return (
    <section
      className={className ? `card ${className}` : 'card'}
      {...(label && { 'aria-label': label })}
      {...(title && id && { 'aria-labelledby': `${id}-title` })}
      {...(id && { id })}
    >
      {title && (
        <CardHead title={title} id={id && `${id}-title`} level={level}>
          {aside}
        </CardHead>
      )}
      {children}
    </section>
  )
}

/** The line on top of a card: its title, and a fact or link at the right. */
function CardHead({
  title,
  id,
  level = 2,
  children,
}: {
  title: ReactNode
  id?: string
  level?: 2 | 3
  children?: ReactNode
}) {
  const Heading = `h${level}` as const
  return (
    <div className="card-head">
      <Heading id={id}>{title}</Heading>
      {typeof children === 'string' ? <span className="mid soft">{children}</span> : children}
    </div>
  )
}

/** The padded inside of a card. Tables stand in the card without it. */
export function CardBody({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`pad ${className}`}>{children}</div>
}
