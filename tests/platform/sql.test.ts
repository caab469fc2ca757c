import { expect, it } from 'vitest'
import { statementAt } from '../../scripts/sql.ts'

const script = `-- first; of all
create table x (a text);

insert into x
  values ('a;b');
create function f() returns int language sql as $body$ select 1; $body$;
/* the last; one */ select "odd;name" from x - 1`

it('finds the statement that failed by its number, with its line', () => {
  expect(statementAt(script, 0)).toBe('line 2: create table x (a text)')
  expect(statementAt(script, 1)).toBe("line 4: insert into x\n  values ('a;b')")
})

it('is not misled by semicolons in texts, names, bodies and comments', () => {
  expect(statementAt(script, 2)).toBe('line 6: create function f() returns int language sql as $body$ select 1; $body$')
  expect(statementAt(script, 3)).toBe('line 7: select "odd;name" from x - 1')
})
