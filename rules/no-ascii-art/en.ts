import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Pictures, faces and frames drawn with characters',
  messages: {
    art: {
      reason: 'Unexpected drawing “{text}”, expected words or one emoji',
      note: 'A screen reader reads out every character of it. Say it in words; for a mood, one emoji does.'
    },
    picture: {
      reason: 'Unexpected picture made of characters, expected an image with alternative text',
      note: 'A screen reader reads out every character, and on a narrow screen the lines break. Post it as an image and describe it in the alternative text.'
    }
  }
} satisfies Words
