'use client'
import { type FormEvent, useEffect, useRef } from 'react'

/** Closing waits for taps on their way: a form sent meanwhile goes out once they have arrived. */
export function useHeldSubmit(isHeld: boolean) {
  const release = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (isHeld) return
    release.current?.()
    release.current = null
  }, [isHeld])
  return (event: FormEvent) => {
    if (!isHeld) return
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const { submitter } = event.nativeEvent as SubmitEvent
    release.current = () => form.requestSubmit(submitter)
  }
}
