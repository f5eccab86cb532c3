import {createRequire} from 'node:module'

const {$schema: _, ...draft} = createRequire(import.meta.url)('cm-guidelines/draft.schema.json')

const ref = (name) => ({$ref: `#/components/schemas/${name}`})
const json = (schema) => ({required: true, content: {'application/json': {schema}}})
const ok = (description, schema) => ({description, content: {'application/json': {schema}}})
const problem = (description) => ({description, content: {'application/problem+json': {schema: ref('Problem')}}})

const problems = {
  400: problem('The body is no JSON.'),
  413: problem('The body is too large: 64 kB, for a campaign 8 MB.'),
  415: problem('The body is not application/json.'),
  422: problem('A field is wrong; `detail` names it, and the nearest right one.')
}

const point = {
  type: 'object',
  properties: {line: {type: 'integer', minimum: 1}, column: {type: 'integer', minimum: 1}, offset: {type: 'integer', minimum: 0}},
  required: ['line', 'column', 'offset']
}

export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'cm-guidelines',
    version: '1.0.0',
    description: 'Says which community-management guidelines the draft of a post or a reply breaks. Offsets and columns count UTF-16 code units.',
    license: {name: 'MIT', identifier: 'MIT'}
  },
  servers: [{url: '/'}],
  security: [],
  paths: {
    '/lint': {
      post: {
        operationId: 'lint',
        summary: 'Lint one draft',
        requestBody: json(ref('Draft')),
        responses: {200: ok('What there is to say about it.', ref('Result')), ...problems}
      }
    },
    '/campaign': {
      post: {
        operationId: 'lintCampaign',
        summary: 'Lint several drafts, each by itself and all of them together',
        description: 'A draft with a wrong field has one error with the rule id `draft`, which names the field; the others are linted.',
        requestBody: json({type: 'object', properties: {drafts: {type: 'array', items: ref('Draft')}}, required: ['drafts']}),
        responses: {
          200: ok('One result for each draft, in the same order.', {
            type: 'object',
            properties: {drafts: {type: 'array', items: ref('Result')}},
            required: ['drafts']
          }),
          ...problems
        }
      }
    },
    '/triage': {
      post: {
        operationId: 'triage',
        summary: 'Tell an angry customer from a troll',
        requestBody: json(ref('Comment')),
        responses: {200: ok('What kind of comment it is, and what to do.', ref('Triage')), ...problems}
      }
    },
    '/openapi.json': {
      get: {
        operationId: 'openapi',
        summary: 'This description',
        responses: {200: ok('An OpenAPI document.', {type: 'object'})}
      }
    }
  },
  components: {
    schemas: {
      Draft: draft,
      Comment: draft.properties.inReplyTo,
      Result: {
        type: 'object',
        properties: {
          kind: {description: 'What the draft was read as.', enum: ['post', 'reply']},
          network: {type: 'string'},
          language: {description: 'Language that it was read in.', enum: ['en', 'es', 'other']},
          messages: {type: 'array', items: ref('Message')}
        },
        required: ['messages'],
        additionalProperties: false
      },
      Message: {
        type: 'object',
        properties: {
          ruleId: {type: 'string'},
          severity: {enum: ['error', 'warn', 'info']},
          reason: {description: 'What is wrong.', type: 'string'},
          note: {description: 'Why, and what to do instead.', type: 'string'},
          actual: {description: 'The text at the place.', type: 'string'},
          expected: {description: 'Replacements for exactly that text.', type: 'array', items: {type: 'string'}},
          place: {type: 'object', properties: {start: point, end: point}, required: ['start', 'end']},
          url: {description: 'Page of the rule.', type: 'string', format: 'uri'}
        },
        required: ['ruleId', 'severity', 'reason'],
        additionalProperties: false
      },
      Triage: {
        type: 'object',
        properties: {
          kind: {enum: ['angry-customer', 'customer', 'troll', 'hate-or-threat', 'spam', 'other']},
          action: {enum: ['answer', 'ignore', 'report', 'block', 'none']},
          confidence: {description: 'A rank, not a probability.', type: 'number', minimum: 0, maximum: 1},
          evidence: {
            type: 'array',
            items: {
              type: 'object',
              properties: {start: {type: 'integer'}, end: {type: 'integer'}, text: {type: 'string'}, reason: {type: 'string'}},
              required: ['start', 'end', 'text', 'reason'],
              additionalProperties: false
            }
          }
        },
        required: ['kind', 'action', 'confidence', 'evidence'],
        additionalProperties: false
      },
      Problem: {
        description: 'RFC 9457',
        type: 'object',
        properties: {type: {type: 'string'}, title: {type: 'string'}, status: {type: 'integer'}, detail: {type: 'string'}},
        required: ['type', 'title', 'status'],
        additionalProperties: false
      }
    }
  }
}
