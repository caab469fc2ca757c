import { Card } from '@/components/ui/card'
import { Tile } from '@/components/ui/tile'

/** A place of the administration: its figure, its name and what is done there. */
export function Place({
  href,
  title,
  text,
  children,
}: {
  href: string
  title: string
  text: string
  children: string
}) {
  return (
    <Card label={title}>
      <div className="pad">
        <Tile value={children} label={title} href={href} />
        <p className="small soft mt-2">{text}</p>
      </div>
    </Card>
  )
}
