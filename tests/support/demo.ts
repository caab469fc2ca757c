import { takeCopyOf } from '@/tests/support/copy'

/** Import this first in a test file that needs the demo: its own copy. Addresses of both roles. */
export const database = await takeCopyOf('demo')
