// Slices import this from '@/lib/platform/waiting' (desk is the last slice). Export `listWaiting: ListWaiting` from lib/<slice>/waiting.ts.
export type { ListWaiting, WaitingItem } from '@/lib/platform/waiting'
