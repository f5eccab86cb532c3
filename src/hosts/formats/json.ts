import {reporterJson} from 'vfile-reporter-json'
import type {Report} from './format.js'

/** A list of files with their messages, as other tools of unified have it. */
export default ({files, isQuiet}: Report): string => reporterJson([...files], {quiet: isQuiet, pretty: 2})
