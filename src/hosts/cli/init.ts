import {readdirSync, writeFileSync} from 'node:fs'

/** A configuration to start from. What is commented out is right as it stands. */
export const template = `# What cm-guidelines knows and checks here: docs/cli.md in its repository describes all of it.

# recommended, or strict: also rules that are right less often
preset: recommended

# Who publishes the drafts; the more it knows, the more it can judge
#brand:
#  name: Oven & Co
#  handles: {instagram: '@ovenandco'}
#  register: tú # how the brand addresses people in Spanish: tú, usted, vos, vosotros
#  voice: we # or I
#  competitors:
#    - name: Crumb Ltd
#      handles: ['@crumb']
#  hashtags: ['#OvenAndCo']
#  facts:
#    opening hours: 9 to 18
#  terms:
#    avoid: [cheap]
#    prefer: {e-mail: email}

# What holds for every draft that does not say otherwise in its front matter
#draft:
#  network: instagram

# Rule to off, info, warn or error, or to that and its options; npx cm-guidelines --explain no-hard-sell shows them
#rules:
#  no-monologue: off
#  no-hard-sell: [error, {max: 2}]
#  no-self-praise: [warn, {allow: [award-winning]}]

# Language of the messages; without it, that of the draft
#locale: en
`

const name = 'cm-guidelines.config.yaml'

/**
 * Write a configuration into the working directory.
 *
 * @returns its name
 * @throws {Error} if there is one
 */
export function init(): string {
  const existing = readdirSync('.').find((file) => /^cm-guidelines\.config\.\w+$/u.test(file))
  if (existing) throw new Error(`${existing} is already there, and stays as it is`)
  writeFileSync(name, template, {flag: 'wx'})
  return name
}
