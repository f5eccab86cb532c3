import {readFile} from 'node:fs/promises'
import {serve} from '@hono/node-server'
import {createApp} from './app.js'

const {HOST = '127.0.0.1', PORT = '8080'} = process.env
const [configFile] = process.argv.slice(2)
const config = configFile === undefined ? {} : JSON.parse(await readFile(configFile, 'utf8'))
const log = (line) => console.log(JSON.stringify(line))

const server = serve({fetch: createApp(config, log).fetch, hostname: HOST, port: Number(PORT)}, ({address, port}) => log({listening: `${address}:${port}`}))

process.on('SIGTERM', () => server.close())
