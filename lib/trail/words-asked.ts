import { messages } from './messages'

const texts = Object.entries(messages) as [string, { id: string; en: string }][]
/** No words for what an action did, but of the page around it. */
const isAction = (key: string) => key.includes('_') && !key.startsWith('field_')

/** The actions whose words say what was typed, in either language: "usulan diajukan" finds nomination.submit. */
export function actionsSaying(typed: string): string[] {
  const wanted = typed.toLowerCase()
  return texts
    .filter(([key, { id, en }]) => isAction(key) && [id, en].some((text) => text.toLowerCase().includes(wanted)))
    .flatMap(([key]) => namesBehind(key))
}

/** cohort_move_seats may be the key of cohort.move_seats, cohort.move-seats or cohort.move.seats. */
function namesBehind(key: string): string[] {
  const [noun = '', ...rest] = key.split('_')
  return ['_', '-', '.'].map((sign) => `${noun}.${rest.join(sign)}`)
}
