import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {NetworkName} from '../types.js'

/** Judge one draft for several networks; messages that do not hold for all of them name theirs. */
export async function forEachNetwork(networks: readonly NetworkName[], file: VFile, judge: (network: NetworkName) => Promise<unknown>): Promise<void> {
  const found = new Map<string, {message: VFileMessage; of: NetworkName[]}>()
  for (const network of networks) {
    const before = file.messages.length
    await judge(network)
    for (const message of file.messages.splice(before)) {
      const {ruleId, place, reason, note, expected} = message
      const key = JSON.stringify([ruleId, place, reason, note, expected])
      const same = found.get(key)
      if (same) same.of.push(network)
      else found.set(key, {message, of: [network]})
    }
  }
  for (const {message, of} of found.values()) {
    if (of.length < networks.length) message.message = message.reason = `${message.reason} (${of.join(', ')})`
    file.messages.push(message)
  }
}
