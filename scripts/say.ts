/** Whether the lines are for the log of a service, and not for whoever looks at the screen. */
export const isForService = () => process.env.ANGKATAN_LOG_FORMAT === 'json'

/** A line of the starter: its own words, and nobody's data. */
export function say(text: string) {
  if (isForService()) return console.log(JSON.stringify({ level: 30, time: Date.now(), msg: text }))
  console.log(`${performance.now() < 9_950 ? ' ' : ''}${(performance.now() / 1000).toFixed(1)} s  ${text}`)
}
