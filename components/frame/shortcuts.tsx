'use client'
import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useRef } from 'react'
import { isLoneKey, keepSingleKeys, useSingleKeys } from '@/components/ui/single-keys'

/** Where G and a letter lead. */
export type Shortcut = { letter: string; href: string; label: string }
export type ShortcutWords = { title: string; search: string; go: string; help: string; on: string; close: string }

/**
 * The keys of the office: `/` to the search of this page, G and a letter to a place, `?` for this list, where they can
 * be switched off. Without JavaScript nothing of it is shown.
 */
export function Shortcuts({ places, words }: { places: readonly Shortcut[]; words: ShortcutWords }) {
  const list = useRef<HTMLDialogElement>(null)
  const areOn = useSingleKeys()
  useShortcuts(places, list, areOn === true)
  if (areOn === null) return null
  return (
    <>
      <button type="button" className="shortcuts hide-s" onClick={() => list.current?.showModal()}>
        {words.title} <kbd>?</kbd>
      </button>
      <dialog ref={list} className="dialog" aria-labelledby="shortcuts">
        <h2 id="shortcuts">{words.title}</h2>
        <dl className="shortcutlist">
          <Keys keys={['/']} does={words.search} />
          {places.map(({ letter, label }) => (
            <Keys key={letter} keys={['G', letter.toUpperCase()]} does={`${words.go} ${label}`} />
          ))}
          <Keys keys={['?']} does={words.help} />
        </dl>
        <form method="dialog" className="row between">
          <label className="row gap-2 min-h-6">
            <input type="checkbox" checked={areOn} onChange={(event) => keepSingleKeys(event.target.checked)} />
            {words.on}
          </label>
          <button type="submit" className="btn">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  )
}

function Keys({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  )
}

function useShortcuts(places: readonly Shortcut[], list: RefObject<HTMLDialogElement | null>, areOn: boolean) {
  const router = useRouter()
  useEffect(() => {
    if (!areOn) return
    let isGoing = false
    const press = (event: KeyboardEvent) => {
      if (!isLoneKey(event) || document.querySelector('dialog[open]')) return
      const key = event.key.toLowerCase()
      const place = isGoing ? places.find(({ letter }) => letter === key) : undefined
      isGoing = key === 'g' && !isGoing
      if (place) return router.push(place.href)
      const search = key === '/' ? document.querySelector<HTMLInputElement>('main input[type=search]') : null
      if (search) {
        // Else the slash itself would be typed into the field.
        event.preventDefault()
        search.select()
        search.focus()
      }
      if (key === '?') list.current?.showModal()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [places, list, areOn, router])
}
