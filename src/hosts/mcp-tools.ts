import * as v from 'valibot'
import draftSchema from '../../draft.schema.json' with {type: 'json'}
import {check} from '../context.js'
import type {Rule} from '../define-rule.js'
import {type GuidelineId, guidelines} from '../guidelines.js'
import {lint, lintCampaign} from '../lint.js'
import type {Config} from '../preset.js'
import {rules} from '../registry.js'
import {triage} from '../triage/triage.js'
import type {Comment, Draft} from '../types.js'
import {resultOf} from './result.js'

interface Schema {
  readonly type: 'object'
  readonly [keyword: string]: unknown
}

/** A tool as the Model Context Protocol has it, with schemas in JSON Schema. */
export interface Tool {
  readonly title: string
  readonly description: string
  readonly inputSchema: Schema
  readonly outputSchema: Schema
  /** @throws {ConfigError} names the wrong field of the input */
  run(input: unknown, config: Config): object | Promise<object>
}

const byId: Readonly<Record<string, Rule>> = rules
const guidelineIds = Object.keys(guidelines) as GuidelineId[]
const locales = ['en', 'es'] as const

const campaignInput = v.strictObject({drafts: v.array(v.unknown())})
const listInput = v.strictObject({guideline: v.optional(v.picklist(guidelineIds)), locale: v.optional(v.picklist(locales))})

const text = {type: 'string'}
const flag = {type: 'boolean'}
const point = {type: 'object', properties: {line: {type: 'integer'}, column: {type: 'integer'}, offset: {type: 'integer'}}}

const resultSchema = {
  type: 'object',
  properties: {
    kind: {description: 'What the draft was read as.', enum: ['post', 'reply']},
    network: text,
    language: {description: 'Language that it was read in.', enum: ['en', 'es', 'other']},
    messages: {
      description: 'In the order of the text; none if no guideline was found broken.',
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ruleId: text,
          guideline: text,
          severity: {enum: ['error', 'warn', 'info']},
          reason: {description: 'What is wrong.', ...text},
          note: {description: 'Why, and what to do instead.', ...text},
          actual: {description: 'The text reported on.', ...text},
          expected: {description: 'Replacements for exactly that text.', type: 'array', items: text},
          place: {description: 'Lines and columns from 1, offsets from 0 in UTF-16 code units.', type: 'object', properties: {start: point, end: point}},
          url: text
        },
        required: ['ruleId', 'severity', 'reason']
      }
    }
  },
  required: ['messages']
} as const

const lintDraft: Tool = {
  title: 'Lint a draft',
  description:
    'Reads the draft of a social-media post or reply, in English or Spanish, and reports which community-management guidelines it breaks: where, why, and what to do instead. Call it before publishing. Give all that is known: network, the comment answered, media.',
  inputSchema: draftSchema as Schema,
  outputSchema: resultSchema,
  run: async (input, config) => resultOf(await lint(input as Draft, config))
}

const lintCampaignTool: Tool = {
  title: 'Lint a campaign',
  description:
    'Lints several drafts, such as a month of posts, each by itself and all of them together. A draft with a wrong field has one error that names it; the others are linted.',
  inputSchema: {
    type: 'object',
    properties: {drafts: {type: 'array', items: draftSchema}},
    required: ['drafts'],
    additionalProperties: false
  },
  outputSchema: {
    type: 'object',
    properties: {drafts: {description: 'One result for each draft, in the same order.', type: 'array', items: resultSchema}},
    required: ['drafts']
  },
  run: async (input, config) => {
    const {drafts} = check(campaignInput, input, 'campaign')
    return {drafts: (await lintCampaign(drafts as Draft[], config)).map(resultOf)}
  }
}

const triageComment: Tool = {
  title: 'Triage a comment',
  description:
    'Tells an angry customer from a troll, hate or a threat, and spam, in a comment from the public in English or Spanish, and says what to do with it.',
  inputSchema: draftSchema.properties.inReplyTo as Schema,
  outputSchema: {
    type: 'object',
    properties: {
      kind: {enum: ['angry-customer', 'customer', 'troll', 'hate-or-threat', 'spam', 'other']},
      action: {enum: ['answer', 'ignore', 'report', 'block', 'none']},
      confidence: {description: '0 to 1: a rank, not a probability.', type: 'number'},
      evidence: {
        description: 'Places that speak for the kind, in UTF-16 code units.',
        type: 'array',
        items: {
          type: 'object',
          properties: {start: {type: 'integer'}, end: {type: 'integer'}, text, reason: text},
          required: ['start', 'end', 'text', 'reason']
        }
      }
    },
    required: ['kind', 'action', 'confidence', 'evidence']
  },
  run: (input, {locale}) => triage(input as Comment, {locale})
}

const listRules: Tool = {
  title: 'List the rules',
  description: 'Lists the guidelines, what each asks, and the rules that check it.',
  inputSchema: {
    type: 'object',
    properties: {
      guideline: {description: 'Only this one.', type: 'string', enum: guidelineIds},
      locale: {description: 'Language of the list. Default: en.', type: 'string', enum: locales}
    },
    additionalProperties: false
  },
  outputSchema: {
    type: 'object',
    properties: {
      guidelines: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: text,
            number: {type: 'integer'},
            name: text,
            asks: text,
            rules: {
              type: 'array',
              items: {type: 'object', properties: {id: text, summary: text, recommended: flag}, required: ['id', 'summary', 'recommended']}
            }
          },
          required: ['id', 'number', 'name', 'asks', 'rules']
        }
      }
    },
    required: ['guidelines']
  },
  run: (input, config) => {
    const {guideline, locale = config.locale ?? 'en'} = check(listInput, input, 'list_rules')
    return {
      guidelines: (guideline ? [guideline] : guidelineIds).map((id) => ({
        id,
        number: guidelines[id].number,
        name: guidelines[id].name[locale],
        asks: guidelines[id].asks[locale],
        rules: Object.values(byId)
          .filter(({meta}) => meta.guideline === id)
          .map(({meta, words}) => ({id: meta.id, summary: words[locale].summary, recommended: meta.recommended}))
      }))
    }
  }
}

/** The tools by name. */
export const tools: Readonly<Record<string, Tool>> = {
  lint_draft: lintDraft,
  lint_campaign: lintCampaignTool,
  triage_comment: triageComment,
  list_rules: listRules
}
