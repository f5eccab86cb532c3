import {toJsonSchema} from '@valibot/to-json-schema'
import {expect, test} from 'vitest'
import schema from '../draft.schema.json' with {type: 'json'}
import {draftSchema} from '../src/context.js'

/** A JSON Schema without what it says to people and what it says by saying nothing. */
const essence = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (key, part) => {
    const isEmpty = (key === 'required' && part.length === 0) || (key === 'propertyNames' && !part.enum)
    return isEmpty || ((key === 'title' || key === 'description') && typeof part === 'string') ? undefined : part
  })

test('draft.schema.json says what `lint` checks, but for dates', () => {
  // A check of a date has no word in JSON Schema: `ignore` leaves the string that it is.
  expect(essence(schema)).toEqual(essence(toJsonSchema(draftSchema, {target: 'draft-2020-12', errorMode: 'ignore'})))
})
