/** The five meanings that a colour may have: met, waits for someone, stops, runs, not active. */
export type Tone = 'good' | 'wait' | 'stop' | 'info' | 'idle'
