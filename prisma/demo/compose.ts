import type { Cast } from './cast.ts'
import { addCohort2024 } from './cohort-2024.ts'
import { addGovernments } from './governments.ts'
import { addOpenCall } from './open-call.ts'
import { addPeople } from './people.ts'
import { addProgrammes } from './programmes.ts'
import { makeRegister } from './register.ts'
import { addSumutCohort } from './sumut-cohort.ts'
import { addTold } from './told.ts'
import { addUsers } from './users.ts'
import { addWaterCohort } from './water-cohort.ts'
import { emptyWorld, type World } from './world.ts'

/** All rows of the demo, in memory; the same every time but for the hash of the password. */
export function composeDemo(passwordHash: string): World {
  const world = emptyWorld()
  const people = { jambi: makeRegister('jambi'), sumut: makeRegister('sumut') }
  const everybody = [...people.jambi, ...people.sumut]
  addGovernments(world)
  addPeople(world, everybody)
  const cast: Cast = { people, users: addUsers(world, everybody, passwordHash) }
  addProgrammes(world)
  addCohort2024(world, cast)
  addWaterCohort(world, cast)
  addOpenCall(world, cast)
  addSumutCohort(world, cast)
  addTold(world)
  return world
}
