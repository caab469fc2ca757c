'use client'
import { type RefObject, useEffect } from 'react'

/**
 * Asks before another form of the page is sent while this one holds a file that was chosen and not sent: the page may be
 * gone then, and a file cannot be kept for the next one. `question` has "#" for the name of the file.
 */
export function useUnattachedWarning(form: RefObject<HTMLFormElement | null>, question: string) {
  useEffect(() => {
    const sending = (event: SubmitEvent) => {
      const other = event.target as HTMLFormElement
      const [name] = chosenIn(form.current)
      if (!name || other === form.current || other.method === 'dialog') return
      if (window.confirm(question.replace('#', name))) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('submit', sending, true)
    return () => document.removeEventListener('submit', sending, true)
  }, [form, question])
}

const chosenIn = (form: HTMLFormElement | null) =>
  [...(form?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [])].flatMap(({ files }) =>
    [...(files ?? [])].map(({ name }) => name),
  )
