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
    <AppLink className="wordmark" href={href}>
      <WordmarkSign />
      {name}
      <span className="sr"> ({home})</span>
      {government && <Government name={government} />}
    </AppLink>
  )
}

/** Two lines: the kind of government, then its place. */
function Government({ name }: { name: string }) {
  const [kind, ...place] = name.split(' ')
  return (
    <small>
      {kind}
      <br />
      {place.join(' ')}
    </small>
  )
}
