'use client'
import { useEffect } from 'react'

/**
 * Closes open menus (`details[data-dismiss]`) by Escape, a click elsewhere, or a link chosen in them; questions
 * (`details.ask`) by Escape only, since something may be typed there. Stands once in the frame.
 */
export function DismissMenus() {
  useEffect(() => {
    const open = () => document.querySelectorAll<HTMLDetailsElement>('details[data-dismiss][open]')
    const clicked = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      for (const menu of open()) if (!target || !menu.contains(target) || target.closest('.menu a')) menu.open = false
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      const around = document.activeElement?.closest<HTMLDetailsElement>('details:is([data-dismiss], .ask)[open]')
      around?.querySelector('summary')?.focus()
      if (around) around.open = false
      else for (const menu of open()) menu.open = false
    }
    document.addEventListener('click', clicked)
    document.addEventListener('keydown', pressed)
    return () => {
      document.removeEventListener('click', clicked)
      document.removeEventListener('keydown', pressed)
    }
  }, [])
  return null
}
