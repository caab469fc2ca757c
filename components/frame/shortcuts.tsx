'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { findOwnKeys, isLoneKey, keepSingleKeys, type OwnKeys, useSingleKeys } from '@/components/ui/single-keys'

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
  const [own, setOwn] = useState<readonly OwnKeys[]>([])
  const open = useCallback(() => {
    setOwn(findOwnKeys())
    list.current?.showModal()
  }, [])
  useShortcuts(places, open, areOn === true)
  if (areOn === null) return null
  return (
    <>
      <button type="button" className="shortcuts hide-s" onClick={open}>
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
          {own.map(({ keys, does }) => (
            <Keys key={keys.join(' ')} keys={keys} does={does} />
          ))}
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

function useShortcuts(places: readonly Shortcut[], openList: () => void, areOn: boolean) {
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
      if (key === '?') openList()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [places, openList, areOn, router])
}
