import type {Words} from '../../src/define-rule.js'
import {fileNames} from '../../src/languages/file-names.js'

export default {
  summary: 'Images without an alternative text',
  lists: {
    names: fileNames,
    /** Before the alternative text in a note such as `[Image: x.png | Alt text: …]`. */
    labels: ['alt text', 'alt', 'alternative text', 'texto alternativo']
  },
  messages: {
    missing: {
      reason: 'Missing alternative text of image {number}',
      note: 'Whoever cannot see the image gets nothing of it. Say in one or two sentences what it shows and, if there is text in it, what that says.'
    },
    name: {
      reason: 'Unexpected alternative text “{text}”, expected a description of the image',
      note: 'A file name tells nothing to somebody who cannot see the image. Say in one or two sentences what it shows and, if there is text in it, what that says.'
    },
    inside: {
      reason: 'Missing alternative text of this image',
      note: 'Whoever cannot see the image gets nothing of it. Say in one or two sentences what it shows and, if there is text in it, what that says.'
    }
  }
} satisfies Words
