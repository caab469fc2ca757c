'use client'
import { useEffect, useState } from 'react'

const mostNamed = 4

/** How many are ticked, and who: read from the boxes themselves, so that it is right before and after JavaScript. */
export function PickCount(props: {
  form: string
  /** Who is ticked as the page arrives. */
  first: readonly string[]
  /** "#" stands for a figure. */
  texts: { none: string; some: string; more: string }
}) {
  const { form, first, texts } = props
  const [names, setNames] = useState(first)
  useEffect(() => {
    const read = () =>
      setNames(
        [
          ...(document.getElementById(form)?.querySelectorAll<HTMLInputElement>('input') ?? []),
          ...document.querySelectorAll<HTMLInputElement>(`input[form="${form}"]`),
        ]
          .filter(({ type, checked }) => type === 'hidden' || checked)
          .map(({ dataset }) => dataset.name ?? ''),
      )
    read()
    document.addEventListener('change', read)
    return () => document.removeEventListener('change', read)
  }, [form])
  const more = names.length - mostNamed
  return (
    <div aria-live="polite">
      {names.length === 0 ? (
        <span className="mid">{texts.none}</span>
      ) : (
        <>
          <b className="block">{texts.some.replace('#', String(names.length))}</b>
          <span className="mid soft">
            {names.slice(0, mostNamed).join('; ')}
            {more > 0 && ` ${texts.more.replace('#', String(more))}`}
          </span>
        </>
      )}
    </div>
  )
}
