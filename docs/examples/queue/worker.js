import {UnrecoverableError, Worker} from 'bullmq'
import {ConfigError, lint} from 'cm-guidelines'

const url = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

const worker = new Worker(
  'drafts',
  async ({data: draft}) => {
    try {
      const {messages} = await lint(draft)
      return messages.map(({ruleId, reason, note, actual, place}) => ({ruleId, reason, note, actual, place}))
    } catch (error) {
      // A wrong draft stays wrong however often it is tried.
      throw error instanceof ConfigError ? new UnrecoverableError(error.message) : error
    }
  },
  {connection: {url}}
)

worker.on('ready', () => console.log('ready'))
worker.on('completed', ({id, returnvalue}) => console.log(`${id}: ${returnvalue.length} messages`))
worker.on('failed', (job) => console.log(`${job?.id}: failed`))
worker.on('error', ({name}) => console.error(name))

process.on('SIGTERM', () => worker.close())
