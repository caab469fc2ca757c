import { AppLink } from '@/components/ui/app-link'
import { WordmarkSign } from './wordmark-sign'

/** The name of the product with its sign, three columns that grow. */
export function Wordmark({
  href,
  name,
  home,
  government,
}: {
  href: string
  name: string
  home: string
  government?: string | null
}) {
  return (
    <AppLink className="wordmark" href={href} label={home}>
      <WordmarkSign />
      {name}
      {government && <small>{government}</small>}
    </AppLink>
  )
}
