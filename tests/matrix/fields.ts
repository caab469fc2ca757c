import type { z } from 'zod'
import type { Things } from './things'

type Def = {
  type: string
  innerType?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
}
const defOf = (schema: z.ZodType) => schema.def as unknown as Def

/** Values that some field or other takes; the first that fits is typed. */
const words = [
  ...['1', '2024-07-02', '09:00', 'Asia/Jakarta', 'Alasan contoh yang cukup panjang untuk setiap isian'],
  ...['Contoh', 'contoh.baru@jambi.example', 'a'.repeat(64), 'b'.repeat(43), '2020', 'III/c', 'id', 'on', ''],
]
/** Where the first that fits says something else than it should. */
const typed: Record<string, string> = {
  next: '/',
  back: '/people',
  day: '2024-06-28',
  deadlineOn: '2024-07-10',
  newPassword: 'kata sandi contoh yang panjang',
  password: 'bukan kata sandi ini',
  email: 'contoh.baru@jambi.example',
  departsOn: '2024-06-30',
  arrivesOn: '2024-06-30',
  arrivesAt: '15:00',
  endsAt: '10:00',
  endsOn: '',
  startsOn: '2024-11-04',
  opensOn: '2024-07-01',
  trainingStartsOn: '2024-11-04',
  trainingEndsOn: '2024-11-08',
  leavesOn: '2024-11-03',
  returnsOn: '2024-11-09',
  version: '1',
  intent: 'save',
  isDone: 'yes',
  to: 'selected',
  locale: 'id',
  kind: 'pns',
  grade: 'III/c',
  contractEndsOn: '',
  passportKind: '',
  passportIssuedOn: '',
  passportExpiresOn: '',
  role: 'verifier',
  value: '3',
}

/** Fills a form for a schema: ids from the things that the test is about, the rest with what its field takes. */
export function fillForm(schema: z.ZodType, things: Things): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = {}
  fill(schema, '', '', things, form)
  return form
}

function fill(schema: z.ZodType, path: string, name: string, things: Things, form: Record<string, string | string[]>) {
  const def = defOf(schema)
  const known = things[name]
  if (known && schema.safeParse(known).success) {
    form[path] = known
    return
  }
  if (def.type === 'object')
    for (const [key, field] of Object.entries(def.shape!)) fill(field, path ? `${path}.${key}` : key, key, things, form)
  else if (def.type === 'array') fillList(def.element!, path, name, things, form)
  else if (def.innerType) {
    if (isNested(def.innerType) && !schema.safeParse(undefined).success) fill(def.innerType, path, name, things, form)
    else if (!schema.safeParse(undefined).success || things[name]) type(schema, path, name, form)
  } else if (def.type === 'pipe' && (isNested(def.in!) || isNested(def.out!)))
    fill(isNested(def.in!) ? def.in! : def.out!, path, name, things, form)
  else type(schema, path, name, form)
}

const isNested = (schema: z.ZodType): boolean => {
  const { type, innerType } = defOf(schema)
  return type === 'object' || type === 'array' || (innerType !== undefined && isNested(innerType))
}

function fillList(
  element: z.ZodType,
  path: string,
  name: string,
  things: Things,
  form: Record<string, string | string[]>,
) {
  if (isNested(element)) fill(element, `${path}[0]`, '', things, form)
  else {
    const one: Record<string, string | string[]> = {}
    fill(element, 'one', name.replace(/s$/, ''), things, one)
    form[`${path}[]`] = one.one === undefined ? [] : [one.one as string]
  }
}

function type(schema: z.ZodType, path: string, name: string, form: Record<string, string | string[]>) {
  const chosen = [typed[name], ...words, ...optionsOf(schema)].find(
    (value) => value !== undefined && schema.safeParse(value).success,
  )
  if (chosen !== undefined) form[path] = chosen
}

const optionsOf = (schema: z.ZodType) =>
  ((schema as unknown as { options?: unknown[] }).options ?? []).filter((one) => typeof one === 'string') as string[]
