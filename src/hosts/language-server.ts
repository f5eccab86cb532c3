#!/usr/bin/env node
import {unified} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {lintPlaced} from '../lint.js'
import {loadConfig} from './config-file.js'
import {readDrafts} from './drafts.js'

/** Lints as the command line does, with the configuration of the folder that is open in the editor. */
export const processor = unified()
  .use(function () {
    // Drafts are read from the text, and if the editor asks for it in a better form, it stays as it is.
    this.parser = (): Node => ({type: 'root'})
    this.compiler = (_, file) => String(file)
  })
  .use(() => async (_, file) => {
    if (!notDraft.test(file.basename ?? '')) await lintFile(file)
  })
  .freeze()

const notDraft = /^(?:readme|changelog|license)\./iu

async function lintFile(file: VFile): Promise<void> {
  const config = await loadConfig(undefined, file.cwd).catch((error: Error) => file.fail(error.message, {source: 'cm-guidelines', ruleId: 'config'}))
  await lintPlaced(readDrafts(file, undefined) ?? [], config)
}

const {createUnifiedLanguageServer} = await import('unified-language-server').catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  process.stderr.write(
    'cm-guidelines-language-server: Cannot find unified-language-server; install it beside cm-guidelines: npm install unified-language-server\n'
  )
  process.exit(2)
})
// The server looks for a way to talk in the arguments, and has none of its own.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/u.test(argument))) process.argv.push('--stdio')
// It imports the processor from this very module.
createUnifiedLanguageServer({configurationSection: 'cm-guidelines', processorName: import.meta.url, processorSpecifier: 'processor'})
