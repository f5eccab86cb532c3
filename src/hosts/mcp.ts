#!/usr/bin/env node
import {parseArgs} from 'node:util'
import packageJson from '../../package.json' with {type: 'json'}
import {ConfigError} from '../context.js'
import {loadConfig} from './config-file.js'
import {tools} from './mcp-tools.js'

const help = `Usage: cm-guidelines-mcp [--config <file>]

A Model Context Protocol server over standard input and output, for AI agents.
Its tools: ${Object.keys(tools).join(', ')}.

Flags
  --config <file>  Use this configuration. Default: the nearest
                   cm-guidelines.config.{ts,js,mjs,json,yaml,yml}, from here up
  --version        Show the version
  -h, --help       Show this help
`

/** The official SDK, which whoever runs the server installs beside this package. */
async function loadSdk() {
  try {
    const [{Server}, {StdioServerTransport}, types] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/index.js'),
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('@modelcontextprotocol/sdk/types.js')
    ])
    return {Server, StdioServerTransport, ...types}
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('The package @modelcontextprotocol/sdk is missing; install it beside this one: npm install @modelcontextprotocol/sdk')
  }
}

async function main(): Promise<void> {
  const {values: flags} = parseArgs({options: {config: {type: 'string'}, version: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}}})
  if (flags.help || flags.version) {
    process.stdout.write(flags.help ? help : `${packageJson.version}\n`)
    return
  }
  const {Server, StdioServerTransport, ListToolsRequestSchema, CallToolRequestSchema, McpError, ErrorCode} = await loadSdk()
  const config = await loadConfig(flags.config)

  const {name, version} = packageJson
  // Not the SDK's `McpServer`: it wants schemas of its own and checks the input by them, and the library has the clearer errors.
  const server = new Server({name, version}, {capabilities: {tools: {}}})
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(tools).map(([name, {run, ...tool}]) => ({name, ...tool, annotations: {readOnlyHint: true, openWorldHint: false}}))
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({params: {name, arguments: input = {}}}) => {
    if (!Object.hasOwn(tools, name)) throw new McpError(ErrorCode.InvalidParams, `Unknown tool “${name}”, expected one of: ${Object.keys(tools).join(', ')}`)
    try {
      const result = await tools[name]!.run(input, config)
      return {structuredContent: {...result}, content: [{type: 'text', text: JSON.stringify(result)}]}
    } catch (error) {
      // For the agent to mend its call.
      if (error instanceof ConfigError) return {isError: true, content: [{type: 'text', text: error.message}]}
      throw error
    }
  })
  await server.connect(new StdioServerTransport())
}

main().catch((error: Error) => {
  process.stderr.write(`cm-guidelines-mcp: ${error.message.split('\n')[0]}\n`)
  process.exitCode = 2
})
