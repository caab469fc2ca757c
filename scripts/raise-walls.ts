import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { inProject } from './paths.ts'
import { Refusal } from './refusal.ts'
import { rightsOf, type WeakRoles } from './rights.ts'
import { runScript, ScriptError } from './sql.ts'
import { readWalls, type Wall } from './walls.ts'

const deadlock = '40P01'

/** PostgreSQL's own check of what each function says, once all that it names is there. */
const checkBodies = `
  do $$ declare v record; begin
    for v in select p.oid, l.lanname from pg_proc p join pg_language l on l.oid = p.prolang
      where p.pronamespace = 'public'::regnamespace and l.lanname in ('sql', 'plpgsql') and pg_get_userbyid(p.proowner) = current_user
    loop begin
      if v.lanname = 'sql' then perform fmgr_sql_validator(v.oid); else perform plpgsql_validator(v.oid); end if;
    exception when others then
      raise exception using errcode = sqlstate, message = format('%s: %s', v.oid::regprocedure, sqlerrm);
    end; end loop;
  end $$`

/** Takes down what the walls made, and gives every table its owner's policy: within the caller's transaction. */
export async function levelGround(client: pg.ClientBase) {
  const sql = readFileSync(inProject('prisma/ground.sql'), 'utf8')
  await runScript(client, sql).catch((error) => {
    if (!(error instanceof ScriptError) || error.code === deadlock) throw error
    throw new Refusal(`The walls that stand could not be taken down.\n${error.message}`)
  })
}

/**
 * Makes the walls of the files, and of nothing else, then the rights of the weak roles, in one transaction: whoever
 * asks meanwhile waits. Throws a Refusal that names the statement; then they are left as they stood.
 */
export async function raiseWalls(client: pg.ClientBase, roles: WeakRoles, walls: readonly Wall[] = readWalls()) {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query('begin')
      await levelGround(client)
      await makeWalls(client, walls)
      await runScript(client, rightsOf(roles))
      await client.query('commit')
      return
    } catch (error) {
      await client.query('rollback').catch(() => {})
      // Whoever is still connected takes tables in another order; a web process that serves tries again by itself.
      if (!(error instanceof ScriptError) || error.code !== deadlock || attempt === 5) throw asRefusal(error)
    }
  }
}

async function makeWalls(client: pg.ClientBase, walls: readonly Wall[]) {
  // Functions name each other and views: what they say is checked when everything is there.
  await client.query('set local check_function_bodies = off')
  await runScript(client, walls.map(({ text }) => text).join(';\n')).catch((error) => {
    const wall = error instanceof ScriptError && error.code !== deadlock ? walls[error.index] : undefined
    throw wall ? new Refusal(`${wall.place}: ${error.message}\n${wall.text}`) : error
  })
  await client.query('set local check_function_bodies = on')
  await runScript(client, checkBodies)
}

function asRefusal(error: unknown) {
  if (!(error instanceof Refusal || error instanceof ScriptError)) return error
  return new Refusal(`The walls of prisma/walls could not be made, and were left as they stood.\n${error.message}`)
}
