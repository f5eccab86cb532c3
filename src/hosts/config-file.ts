import {statSync} from 'node:fs'
import {extname, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {defaultLoaders, lilconfig} from 'lilconfig'
import {parse} from 'yaml'
import {type Config, createPreset} from '../preset.js'

type Reader = (path: string, content: string) => unknown

const readYaml: Reader = (_, content) => parse(content)

const readModule: Reader = async (path) => {
  // An editor reads it again when it has changed.
  const module: object = await import(`${pathToFileURL(path).href}?${statSync(path).mtimeMs}`)
  if (!('default' in module)) throw new Error('Expected a default export')
  return module.default
}

const readTypeScript: Reader = async (path) => {
  const {createJiti} = await import('jiti')
  return createJiti(import.meta.url, {moduleCache: false}).import(path, {default: true})
}

const readers: Record<string, Reader> = {
  '.ts': readTypeScript,
  '.js': readModule,
  '.mjs': readModule,
  '.json': defaultLoaders['.json']!,
  '.yaml': readYaml,
  '.yml': readYaml
}

/** A loader of configurations, whose errors are one line that starts with the file's name. */
const loaderOf = (read: Reader) => async (path: string, content: string) => {
  try {
    const config = (await read(path, content)) as Config
    createPreset(config)
    return config
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    throw new Error(`${relative('', path)}: ${reason}`, {cause: error})
  }
}

const extensions = Object.keys(readers)

const configFile = lilconfig('cm-guidelines', {
  cache: false,
  searchPlaces: extensions.map((extension) => `cm-guidelines.config${extension}`),
  loaders: Object.fromEntries(extensions.map((extension) => [extension, loaderOf(readers[extension]!)]))
})

/** A configuration, and where it stands; without a file, an empty one. */
export interface FoundConfig {
  readonly config: Config
  readonly path?: string
}

/**
 * The configuration of a file, checked: the one given, or the nearest from a folder upwards.
 *
 * @param from a folder; default: the working directory
 * @throws {Error} in one line: the file and what is wrong with it
 */
export async function findConfig(path?: string, from?: string): Promise<FoundConfig> {
  if (path !== undefined && !extensions.includes(extname(path))) throw new Error(`${path}: expected a file that ends in ${extensions.join(', ')}`)
  const found = path === undefined ? await configFile.search(from) : await configFile.load(path)
  return found ? {config: found.config as Config, path: relative('', found.filepath)} : {config: {}}
}

/** The configuration alone, as `findConfig` finds it. */
export const loadConfig = async (path?: string, from?: string): Promise<Config> => (await findConfig(path, from)).config
