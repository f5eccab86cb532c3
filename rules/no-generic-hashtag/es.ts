import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

export default {
  summary: 'Hashtags para tener alcance que no dicen nada de la publicación',
  lists: {
    generic: words(
      'love instalove instagood instalike instadaily instamood instagram instacool instapic instaphoto instafoto photooftheday picoftheday pictureoftheday potd fotodeldia beautiful happy cute fun smile life lifestyle vibes mood me selfie followme follow follow4follow followforfollow followback f4f l4l like likes like4like likeforlike likexlike likeporlike followxfollow tagsforlikes sub4sub fyp fy foryou foryoupage fypシ fypage viral virales viralpost viralvideo viralreels trending trend explore explorepage reels reel reelsinstagram reelsespañol instareels shorts tiktok tiktokviral xyzbca igers nofilter amor amo felicidad feliz vida vidasana belleza bonito bonita lindo linda hermoso hermosa alegria sonrisa sonrie amigos amistad momentos buenosdias buenasnoches buenastardes buenavibra buenasvibras felizlunes felizmartes felizmiercoles felizjueves felizviernes felizsabado felizdomingo felizdia felizfinde parati paratii paratitiktok paratipage parativiral tendencia tendencias explorar explorapage explora hazloviral humor sigueme siguemeytesigo siguenos seguidores masseguidores seguidoresreales megusta comparte compartir etiquetas frases frasesdeldia frasesmotivadoras motivacion inspiracion reflexiones insta ig post nuevopost rt retweet'
    )
  },
  messages: {
    generic: {
      reason: 'Etiqueta de alcance: «{text}»; mejor una sobre el tema de la publicación',
      note: 'La usan millones para cualquier cosa, así que nadie busca esto ahí, y parece que se mendiga alcance. Pon una que nombre el tema, el lugar o el evento.'
    }
  }
} satisfies Words
