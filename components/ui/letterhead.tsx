/** The head of a printed page: whose paper it is, of which office, and what it is about. */
export function Letterhead({ government, office, about }: { government: string; office?: string; about: string }) {
  return (
    <div className="letterhead only-print">
      <b>{government}</b>
      {office && <span>{office}</span>}
      <span>{about}</span>
    </div>
  )
}
