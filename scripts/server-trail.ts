import pg from 'pg'

/** A row in the trail of no government, for what was done at the server by whoever owns it, through a command. */
export async function tellServer(ownerUrl: string, command: string, action: string, after: object) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    await client.query(
      `insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", after)
       values (domain_now(), 'Server', $1, $2, 'installation', $3)`,
      [command, action, JSON.stringify(after)],
    )
  } finally {
    await client.end()
  }
}
