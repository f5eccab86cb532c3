import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type CommentKind, ConfigError, triage} from '../src/index.js'
import type {Comment, Locale} from '../src/types.js'

const comments: Record<Locale, Record<CommentKind, string[]>> = {
  en: {
    'angry-customer': [
      'The kettle you sold me leaks and your helpline hangs up, you useless shower',
      'Go to hell. Four weeks and still no refund',
      '@NorthAir my suitcase is in Turin and I am in Derby. Idiots',
      'Is this a joke? Ordered two chairs, got a stool',
      'Worst hotel ever, the bed was wet',
      'why was I charged twice',
      'Nobody has rung me back about the boiler',
      'The lorry skipped our street for the second week',
      'Bought the travel cot on Friday, one leg shorter than the other three, baby slept in the bath',
      'U cut my line off n i pay u every month on the dot',
      "My dad's hearing aid came back from you quieter than it went in",
      'Half the choir got fish, half got an apology, nobody got the risotto we chose',
      "great job putting my gran on the wrong coach, she's in Hull now",
      'your app logged me out mid payment and now the bank says it went through twice',
      "Love queueing in the sleet for a parcel locker that says it's full",
      'is there a human being anywhere in that building',
      'Tried the new shampoo. My scalp has filed a complaint.',
      'The tour guide forgot us at the viewpoint. Forgot. Us.',
      'lettuce had more legs than I was expecting',
      "I've moved bank over this, fyi",
      'the strap snapped first time out, contents of handbag all over the 42 bus',
      "nice of you to tell us the pool was shut AFTER we'd driven two hours"
    ],
    customer: [
      'Do you post to Malta?',
      'what time do you close on Sunday',
      'Thank you for sorting my booking so quickly',
      'bring back the plum one please',
      'Is the course suitable for beginners?',
      'Picked up my bike today and it rides like new, cheers',
      'is the rye loaf sliced or whole',
      'could you do a smaller bag of the birdseed, I live alone and so do my birds',
      "The porter carried my case up four floors and wouldn't take a tip. Lovely man.",
      'hiya do u take old duvets',
      'Whoever picked the music in the Deansgate branch today, marry me',
      "when's the autumn menu out",
      "I'd pay double for the old jam back on the shelf",
      "Mended my zip while I waited, no charge. That's how you keep people.",
      'who do I ask about hiring the hall for a wake'
    ],
    troll: [
      'lol imagine getting paid to post this',
      'only idiots buy here',
      'nobody asked, losers',
      'ratio, delete your account',
      'everyone knows you are crooks, answer if you dare',
      'whoever runs this page peaked in primary school',
      'wow a whole team and this is what came out',
      'the only thing thinner than your soup is your personality',
      'you people would clap for a wet sock',
      'aww did the little company make a little advert',
      'Imagine being proud of a sandwich',
      'nobody woke up today and thought of you',
      'keep crying about the environment while your boss flies private',
      'my toaster has a better sense of humour than whoever runs this'
    ],
    'hate-or-threat': [
      'I know where you live and I will smash your windows',
      'Send those immigrants back, they are vermin',
      'kill yourself',
      'somebody should burn your shop down with all of you inside',
      'no trannies in my supermarket',
      "Keep that turban behind the counter, I don't want him touching my food",
      "I've got your van's plate written down. Sleep well.",
      'gays on the cereal box now, they want locking up',
      'old people should be put down before they block the aisles',
      "We'll be waiting for your driver at the depot with crowbars",
      'sack the Romanians and smell the difference'
    ],
    spam: [
      'Earn £900 a week from home, ask me how on WhatsApp',
      'follow me and I follow back',
      'check out my channel for crypto signals',
      'Cheap followers, real, instant, DM me',
      'Dr Bakare got my ex back in two days, contact him on Telegram',
      "Stop paying full price for tyres, Dave's yard does them from £20, message Dave on 07700 900123",
      'my auntie trebled her pension with Coach Lorne, ask for him on Telegram',
      'We clean carpets all over Kent, free quote, call today',
      'hi dear your profile is nice, write me at sunnygirl.example',
      'Essays written overnight, zero plagiarism, first page free'
    ],
    other: [
      '😂😂😂',
      '@tom_oh see you at seven',
      'What a match last night',
      'my cat every single morning',
      '',
      "@kez_m that's your nan's carpet I swear",
      "full moon tonight, dog's acting funny",
      'and the goalie just stood there',
      'Who else grew up with a coal bunker',
      'happy birthday Lou you old goat'
    ]
  },
  es: {
    'angry-customer': [
      'La tetera que me vendieron gotea y su línea me cuelga, inútiles',
      'Váyanse al diablo. Cuatro semanas y sigo sin el reembolso',
      '@AeroNorte mi maleta está en Turín y yo en Lugo. Idiotas',
      'Pedí dos sillas y me llegó un banquito, ¿es broma?',
      'El peor hotel, la cama estaba mojada',
      'por qué me cobraron dos veces',
      'Nadie me llamó por lo de la caldera',
      'la nevera que traen hace un ruido de motosierra y el técnico ni se asoma',
      'Tercer cargador que se me funde, y van',
      'pedí sin cebolla y venía media huerta',
      'Qué maravilla de mudanza: llegó el sofá y no llegaron las patas',
      'xq no contestan el chat, llevo toda la mañana',
      'gracias por dejarme sin boda civil, señores del registro',
      'La pera que compré, negra por dentro',
      'la app se cierra sola cada vez que quiero pagar 😡',
      'mi abono dice platea y me sentaron detrás de un pilar',
      'menuda basura de paraguas',
      'Los baños de mujeres, sucios y sin papel',
      'a los mexicanos nos cobran el doble y no saben ni pedir perdón',
      'los colchones viejos tienen una plaga de chinches, qué asco',
      'las fresas venían podridas'
    ],
    customer: [
      'Riquísima la paella, felicitaciones a la cocina',
      '¿Hacen envíos a Canarias?',
      'a qué hora cierran el domingo',
      'Gracias por resolver mi reserva tan rápido',
      '¿Vais a volver a sacar el de ciruela?',
      '¿El curso es apto para principiantes?',
      'Hoy recogí la bici y quedó como nueva',
      'tenéis la azul en la 44',
      'para cuándo la de chocolate amargo',
      'El pan de hoy, de otro planeta',
      'el pan sin gluten se encarga antes o hay todos los días?',
      'ponéis la final en la terraza? somos ocho',
      'Ojalá vuelva el curso de tarde',
      'La plancha nueva pesa menos, mi muñeca la celebra',
      'quiero ponerme a planchar con vapor, ¿cuál me llevo?',
      'Mi mujer cocina con vuestras ollas desde la boda',
      'los zapatos negros son más lindos que los marrones',
      'la de la foto viene en verde?',
      'Esta gente cuida a los animales como nadie, gracias'
    ],
    troll: [
      'jajaja imagínate cobrar por publicar esto',
      'ahí solo compran los tontos',
      'nadie les preguntó, perdedores',
      'cierren la cuenta, payasos',
      'todo el mundo sabe que son unos ladrones, contesten si se atreven',
      'el que lleva esta página no terminó primaria',
      'suelten el teclado, becarios',
      'quién carajo sigue comprando esto',
      'tanta banderita en el logo y luego a quedar bien con cualquiera, puro postureo',
      'vuestros seguidores aplauden hasta un ladrillo',
      'toquen pasto, payasos',
      'un cactus diseña mejor que vosotros',
      'a que no os atrevéis a dejar esto publicado'
    ],
    'hate-or-threat': [
      'Sé dónde vives y te voy a romper los vidrios',
      'Saquen a esos inmigrantes, son una plaga',
      'mátate',
      'alguien debería quemarles el local con todos adentro',
      'fuera maricones de mi supermercado',
      'los moros son una plaga, que los echen en patera',
      'Gitanos asquerosos, ni agua les vendía yo',
      'los autistas son un estorbo, que no salgan de casa',
      'habría que fusilarlos a todos esos travestis',
      'os voy a partir la cara uno por uno',
      'ojalá se queme la oficina con ustedes dentro'
    ],
    spam: [
      'Gana 900 euros a la semana desde casa, escríbeme al WhatsApp',
      'sígueme y te sigo',
      'entren a mi perfil, señales de cripto',
      'Seguidores reales y baratos, entrega inmediata',
      'El maestro Akú me devolvió a mi esposa con un amarre, contáctenlo',
      'Préstamos rápidos sin aval, info al privado',
      'Reparamos lavadoras a domicilio, presupuesto sin compromiso, 600 123 456',
      'airdrop gratis, conecta tu billetera ya'
    ],
    other: [
      'jajaja',
      '@tomas_oh nos vemos a las siete',
      'Qué partido anoche',
      'mi gato todas las mañanas',
      'tía Pura, esto no es el grupo de la familia',
      'por aquí granizo como puños',
      'Última hora: dimite el ministro de Pesca',
      ''
    ]
  }
}

describe.each(['en', 'es'] as const)('%s', (language) => {
  for (const [kind, texts] of Object.entries(comments[language])) {
    test.each(texts)(`${kind}: %s`, (text) => expect(triage({text, language}).kind).toBe(kind))
  }
})

test('what to do', () => {
  const action = (text: string) => triage({text, language: 'en'}).action
  expect(action('Four weeks and still no refund, you thieves')).toBe('answer')
  expect(action('Do you post to Malta?')).toBe('answer')
  expect(action('nobody asked, losers')).toBe('ignore')
  expect(action('kill yourself')).toBe('report')
  expect(action('follow me and I follow back')).toBe('report')
  expect(action('😂')).toBe('none')
})

test('an insult makes no troll of a customer', () => {
  const matters = ['Three weeks without a refund', 'You sold me a broken lamp', 'My parcel never arrived', 'Your driver left my order in the rain']
  const insults = ['idiots', 'you clowns', 'bunch of losers', 'lol pathetic', 'morons, the lot of you']
  for (const matter of matters) for (const insult of insults) expect(triage({text: `${matter}, ${insult}`, language: 'en'}).kind).toBe('angry-customer')
})

test.each([
  // The same matter, told as it went well and as it went wrong.
  ['The soup was hot and the bread was fresh', 'The soup was cold and the bread was stale'],
  ['Ordered the blue one, it fits perfectly', 'Ordered the blue one, got the green one'],
  ['Been using your razors since my wedding, thank you', 'Been waiting for your razors since my wedding'],
  ['Is anybody in the shop before nine?', 'Is anybody reading these? The shop door was locked at nine']
])('polarity: %s / %s', (well, wrong) => {
  expect(triage({text: well, language: 'en'}).kind).toBe('customer')
  expect(triage({text: wrong, language: 'en'}).kind).toBe('angry-customer')
})

test('what went wrong is shown in words of products too', () => {
  const {evidence} = triage({text: 'the soup was lukewarm and the roll was stale', language: 'en'})
  expect(evidence.map(({text}) => text)).toContain('lukewarm')
})

test('a jeer at the brand is no jeer in the mouth of its customer', () => {
  expect(triage({text: 'your followers would clap for gravel', language: 'en'}).kind).toBe('troll')
  expect(triage({text: 'your followers would clap if my parcel came, day nine of waiting', language: 'en'}).kind).toBe('angry-customer')
})

test('reasons speak the language of the comment, or of the reader', () => {
  const comment = {text: 'Sé dónde vives', language: 'es'} as const
  expect(triage(comment).evidence[0]!.reason).toContain('captura')
  expect(triage(comment, {locale: 'en'}).evidence[0]!.reason).toContain('screenshot')
})

test('without a language it finds it', () => {
  expect(triage({text: 'Mi pedido llegó roto y nadie me contesta'})).toMatchObject({kind: 'angry-customer', action: 'answer'})
})

test('other languages are read without words', () => {
  expect(triage({text: 'Je vais vous tuer', language: 'other'})).toMatchObject({kind: 'other', evidence: []})
})

test.each([
  [undefined, 'Wrong value of comment: expected Object, received undefined'],
  [{}, 'Missing field “text” in comment'],
  [{text: 1}, 'Wrong value of comment.text: expected string, received 1'],
  [{text: '', auhtor: {}}, 'Unknown field “auhtor” in comment, did you mean “author”?'],
  [{text: '', language: 'ess'}, 'Unknown value “ess” of comment.language, did you mean “es”?']
])('a wrong comment is one error: %j', (comment, message) => {
  expect(() => triage(comment as Comment)).toThrow(new ConfigError(message))
})

test('any text: no exception, evidence inside it, the same twice', () => {
  const words = fc.constantFrom(...Object.values(comments).flatMap((byKind) => Object.values(byKind).flat()), '\ud83d', '\udc80', '@', '¿', '\n\n', '🐑')
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(words).map((parts) => parts.join(' '))
  )
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'es', undefined), (text, language) => {
      const result = triage({text, language})
      expect(result.confidence).toBeGreaterThan(0)
      expect(result.confidence).toBeLessThanOrEqual(1)
      let last = 0
      for (const {start, end, text: part, reason} of result.evidence) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(part).toBe(text.slice(start, end))
        expect(reason).not.toBe('')
        last = start
      }
      expect(triage({text, language})).toEqual(result)
    })
  )
})
