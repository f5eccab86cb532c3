import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isFailure, listed, type Report} from './format.js'

/**
 * JUnit’s XML, in which continuous integration shows what failed: a suite for each file, in it a case for each message,
 * or one that passed. What does not fail the command, fails no case, and stands in its output.
 */
export default function junit(report: Report): string {
  const suites = listed(report).map((file) => suiteOf(file, report.isFrail))
  const sum = (of: (suite: Suite) => number) => suites.reduce((total, suite) => total + of(suite), 0)
  const counts = `tests="${sum(({cases}) => cases.length)}" failures="${sum(({failures}) => failures)}"`
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="cm-guidelines" ${counts}>`, ...suites.map(xmlOf), '</testsuites>'].join('\n')
}

interface Suite {
  readonly name: string
  readonly cases: readonly string[]
  readonly failures: number
}

function suiteOf({path = '<stdin>', messages}: VFile, isFrail: boolean): Suite {
  const cases = messages.map((message) => caseOf(path, message, isFailure(message, isFrail)))
  const passed = `    <testcase name="no messages" classname="${xml(path)}"/>`
  return {name: path, cases: cases.length > 0 ? cases : [passed], failures: messages.filter((message) => isFailure(message, isFrail)).length}
}

function caseOf(path: string, {ruleId = '', reason, note, url, line, column, fatal}: VFileMessage, fails: boolean): string {
  const place = line === undefined ? '' : `:${line}:${column}`
  const text = xml([`${path}${place}: ${reason}`, note, url].filter(Boolean).join('\n'))
  const output = fails ? `<failure type="${fatal ? 'error' : 'warning'}" message="${xml(reason)}">${text}</failure>` : `<system-out>${text}</system-out>`
  return `    <testcase name="${xml(ruleId + place)}" classname="${xml(path)}">${output}</testcase>`
}

const xmlOf = ({name, cases, failures}: Suite): string =>
  [`  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}">`, ...cases, '  </testsuite>'].join('\n')

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;'}

/** A text in XML 1.0, without the characters that it cannot hold. */
const xml = (text: string): string =>
  text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"\n]/gu, (character) => references[character]!)
