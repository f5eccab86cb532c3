import {createInterface} from 'node:readline'
import {Queue, QueueEvents} from 'bullmq'

// Drafts in, one JSON object a line; what there is to say about each out, in the same order.

const connection = {url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'}
const queue = new Queue('drafts', {connection})
const events = new QueueEvents('drafts', {connection})
await events.waitUntilReady()

const hour = 3600
const jobs = []
for await (const line of createInterface({input: process.stdin})) {
  // Redis holds the texts until then.
  const options = {attempts: 3, removeOnComplete: {age: hour}, removeOnFail: {age: hour}}
  jobs.push(await queue.add('lint', JSON.parse(line), options))
}

for (const job of jobs) {
  const result = await job.waitUntilFinished(events).then(
    (messages) => ({messages}),
    ({message}) => ({error: message})
  )
  console.log(JSON.stringify(result))
}

await Promise.all([queue.close(), events.close()])
