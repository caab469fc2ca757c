import { takeCopyOf } from '@/tests/support/copy'

/** Import this first in a test file that needs a database: migrated, empty, its own. Addresses of both roles. */
export const database = await takeCopyOf('angkatan')
