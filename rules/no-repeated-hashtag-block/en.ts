import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'One block of hashtags under post after post',
  messages: {
    again: {
      reason: 'Unexpected block of hashtags of {name}, now under {number} posts close together: “{text}”, expected tags that fit this post',
      note: 'It stood at {place} last. A block that fits every post says nothing about this one, and to readers and networks it looks pasted. Keep a campaign tag if there is one, and choose the others for what this post tells.'
    }
  }
} satisfies Words
