/** A worker says every half minute that it lives; after so many seconds of silence nobody works. */
export const longestSilence = 120
