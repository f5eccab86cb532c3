import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

export default {
  summary: 'Hashtags for reach that say nothing about the post',
  lists: {
    /** Without `#`, in lower case and without accents. */
    generic: words(
      'love loveit lovelife instalove instagood instalike instadaily instamood instagram instacool instapic instaphoto instafollow photooftheday picoftheday pictureoftheday potd photoofday beautiful happy happyday cute amazing awesome fun funny smile life lifestyle goodvibes goodvibesonly vibes mood me selfie followme follow follow4follow followforfollow followback followtrain followers follow4followback f4f l4l like likes like4like likeforlike liketime likeme likeforlikes like4likes likesforlike tagsforlikes tags4likes comment4comment commentforcomment c4c s4s sub4sub fyp fy foryou foryoupage foryourpage fypシ fypage fyppage viral viralpost viralvideo viralvideos viralreels goviral virals trending trendingnow trend trends trendingreels explore explorepage exploremore reels reel reelsinstagram reelsvideo reelitfeelit instareels shorts youtubeshorts tiktok tiktokviral xyzbca webstagram igers igdaily nofilter bestoftheday picstitch sotrue allshots iphonesia iphoneonly tweegram colorful wow cool omg yolo blessed livingmybestlife inspo share repost retweet rt like4follow instagramers insta ig post newpost quoteoftheday qotd motivation motivational inspiration inspirational quotes grind'
    )
  },
  messages: {
    generic: {
      reason: 'Unexpected reach tag “{text}”, expected a tag about the subject of the post',
      note: 'Millions use it for anything, so nobody looks there for this, and it reads as begging for reach. Take one that names the subject, the place or the event.'
    }
  }
} satisfies Words
