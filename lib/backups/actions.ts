'use server'
import { z } from 'zod'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { makeNightly } from './jobs'
import { findBackups } from './queries'

/** Asks for a backup by day, as the clock does at night. */
export const askForBackup = defineAction({
  permission: 'backup.keep',
  name: 'backup.ask',
  input: z.strictObject({}),
  load: (tx, actor) => findBackups(tx, actor),
  can: (_actor, { key }) => (key === null ? 'backups.faultNoKey' : null),
  run: async ({ actor }) => ({
    subject: { kind: 'installation', id: null },
    governmentId: actor.governmentId,
    next: '/administration/backups',
    notice: sentence('backups.asked'),
    later: [makeNightly.later({ by: 'asked' })],
  }),
})
