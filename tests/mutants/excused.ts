/** Faults that change nothing anybody could see, each with the reason. */
export const excused: { file: string; from: string; to: string; why: string }[] = []
