import type {Locale} from './types.js'

export interface Guideline {
  /** Place in the list of 20. */
  readonly number: number
  readonly name: Record<Locale, string>
  /** What to leave out, and what to do instead. */
  readonly asks: Record<Locale, string>
}

/** The 20 things a community manager should not do. Every rule belongs to one. */
export const guidelines = {
  'no-lies': {
    number: 1,
    name: {en: 'Don’t lie', es: 'No mentir'},
    asks: {
      en: 'Don’t claim or promise what you can’t back up; if you don’t know yet, say who is checking and when you’ll answer.',
      es: 'No afirmes ni prometas lo que no puedas sostener; si aún no lo sabes, di quién lo está mirando y cuándo responderás.'
    }
  },
  'no-copycat': {
    number: 2,
    name: {en: 'Don’t copy your competitors', es: 'No copiar a la competencia'},
    asks: {
      en: 'Don’t borrow other brands’ words, hashtags or campaigns, or live off attacking them; find your own idea and credit what you quote.',
      es: 'No uses las frases, hashtags o campañas de otras marcas ni vivas de atacarlas; busca una idea propia y nombra tus fuentes.'
    }
  },
  'no-hard-sell': {
    number: 3,
    name: {en: 'Don’t just turn up and sell', es: 'No llegar y vender'},
    asks: {
      en: 'Don’t push people to buy or boast about yourself; be useful, listen, talk with them, and make your offers calmly.',
      es: 'No presiones para vender ni presumas de lo bueno que eres; aporta algo útil, conversa y, cuando toque, ofrece sin agobiar.'
    }
  },
  'no-one-size-fits-all': {
    number: 4,
    name: {en: 'Don’t treat every person and network alike', es: 'No tratar igual a todas las personas ni a todas las redes'},
    asks: {
      en: 'Don’t send everyone the same text; answer the person by name, take up what they said and write for the network you’re on.',
      es: 'No envíes lo mismo a todo el mundo; llama a la persona por su nombre, recoge lo que dijo y escribe para cada red.'
    }
  },
  'no-troll-spotlight': {
    number: 5,
    name: {en: 'Don’t give trolls a stage', es: 'No dar visibilidad a los troles'},
    asks: {
      en: 'Don’t quote, mock or debate someone who only provokes; a customer with a complaint is no troll and always gets an answer.',
      es: 'No cites ni ridiculices a quien solo provoca, ni le discutas; un cliente con una queja no es un trol y siempre merece respuesta.'
    }
  },
  'no-ignoring': {
    number: 6,
    name: {en: 'Don’t leave people unanswered', es: 'No dejar a nadie sin respuesta'},
    asks: {
      en: 'Don’t skip a question or send people elsewhere without a reason; answer it here, or say who will and when.',
      es: 'No esquives una pregunta ni mandes a la gente a otro sitio sin motivo; contéstala o di quién lo hará y cuándo.'
    }
  },
  'no-arguing': {
    number: 7,
    name: {en: 'Don’t argue or threaten', es: 'No discutir ni amenazar'},
    asks: {
      en: 'Don’t blame, scold, mock or threaten anyone; acknowledge what happened to them and say what you can do about it.',
      es: 'No culpes ni ridiculices ni amenaces a nadie; reconoce su problema y explica qué puedes hacer.'
    }
  },
  'no-spamming': {
    number: 8,
    name: {en: 'Don’t spam', es: 'No hacer spam'},
    asks: {
      en: 'Don’t repeat yourself, tag people at random or drop links nobody asked for; post less, vary and join in where you’re welcome.',
      es: 'No repitas mensajes, no etiquetes al azar ni dejes enlaces que nadie pidió; publica menos, varía y participa donde puedas aportar.'
    }
  },
  'no-silencing': {
    number: 9,
    name: {en: 'Don’t silence criticism', es: 'No acallar las críticas'},
    asks: {
      en: 'Don’t delete criticism or ask people to take it down; answer it, and remove only what breaks your published rules.',
      es: 'No borres las críticas ni pidas que las retiren; respóndelas y elimina solo lo que incumpla tus normas publicadas.'
    }
  },
  'no-sloppy-writing': {
    number: 10,
    name: {en: 'Don’t publish without proofreading', es: 'No publicar sin repasar'},
    asks: {
      en: 'Don’t publish shouting, piled-up punctuation or spelling slips; read the text once more and correct it before anyone sees it.',
      es: 'No publiques gritos en mayúsculas, signos amontonados ni faltas de ortografía; relee el texto y corrígelo antes de que salga.'
    }
  },
  'no-newsjacking': {
    number: 11,
    name: {en: 'Don’t exploit tragedies', es: 'No aprovecharse de las tragedias'},
    asks: {
      en: 'Don’t sell or joke around a death, a disaster or a day of mourning; offer help or facts, or stay silent.',
      es: 'No vendas ni bromees a costa de una muerte, una catástrofe o un día de luto; ayuda, informa o guarda silencio.'
    }
  },
  'no-personal-account': {
    number: 12,
    name: {en: 'Don’t use the brand’s account as your own', es: 'No usar la cuenta de la marca como si fuera tuya'},
    asks: {
      en: 'Don’t bring your private life, politics, faith or club to the brand’s account; speak as the brand, about what it does.',
      es: 'No lleves tu vida privada, tu política, tu fe ni tu equipo a la cuenta de la marca; habla siempre en su nombre.'
    }
  },
  'no-bait': {
    number: 13,
    name: {en: 'Don’t fish for likes or clicks', es: 'No mendigar reacciones ni clics'},
    asks: {
      en: 'Don’t beg for likes, tags, shares or follows, or hide what a link holds; ask a real question and say what’s inside.',
      es: 'No mendigues reacciones, menciones ni seguidores, ni escondas qué hay tras un enlace; pregunta algo de verdad y di qué se encontrará.'
    }
  },
  'no-hashtag-stuffing': {
    number: 14,
    name: {en: 'Don’t stuff in hashtags', es: 'No abusar de los hashtags'},
    asks: {
      en: 'Don’t bury the message in hashtags or add generic ones for reach; keep the one or two that name your subject.',
      es: 'No entierres el mensaje entre hashtags ni añadas los genéricos para ganar alcance; deja uno o dos que digan de qué hablas.'
    }
  },
  'no-voice-drift': {
    number: 15,
    name: {en: 'Don’t lose the brand’s voice', es: 'No perder la voz de la marca'},
    asks: {
      en: 'Don’t switch register, person or style, or hide behind jargon and borrowed slang; sound like the same people every time.',
      es: 'No mezcles tú y usted, ni yo y nosotros, ni te escondas en jergas; usa siempre la misma voz, clara y propia.'
    }
  },
  'no-unverified-information': {
    number: 16,
    name: {en: 'Don’t share what you haven’t checked', es: 'No compartir sin comprobar'},
    asks: {
      en: 'Don’t pass on rumours, figures or studies without a source; check first, name the source and correct mistakes in the open.',
      es: 'No difundas rumores, cifras ni estudios sin fuente; comprueba antes, di de dónde sale el dato y corrige a la vista de todos.'
    }
  },
  'no-fake-apologies': {
    number: 17,
    name: {en: 'Don’t fake an apology', es: 'No disculparse a medias'},
    asks: {
      en: 'Don’t apologise with an “if” or a “but”, or as if nobody did it; name the mistake, own it and repair it.',
      es: 'No te disculpes con «si» ni con «pero», ni como si no fuera cosa de nadie; nombra el error, asúmelo y repáralo.'
    }
  },
  'no-exposed-data': {
    number: 18,
    name: {en: 'Don’t expose personal data', es: 'No exponer datos personales'},
    asks: {
      en: 'Don’t ask for personal data in public or repeat what someone posted; ask by private message and say what it is for.',
      es: 'No pidas datos personales en público ni repitas los que alguien publicó; pídelos por mensaje privado y explica para qué.'
    }
  },
  'no-hidden-ads': {
    number: 19,
    name: {en: 'Don’t hide ads', es: 'No ocultar la publicidad'},
    asks: {
      en: 'Don’t hide that a post was paid for or gifted; say so plainly at the start, and give every giveaway its rules.',
      es: 'No escondas que hubo pago o regalo; dilo con claridad al principio y acompaña cada sorteo con sus bases.'
    }
  },
  'no-barriers': {
    number: 20,
    name: {en: 'Don’t put up barriers', es: 'No poner barreras'},
    asks: {
      en: 'Don’t write what a screen reader can’t read; describe images, use plain letters and capitalise each word of a hashtag.',
      es: 'No escribas lo que un lector de pantalla no pueda leer; describe las imágenes, usa letras normales y pon mayúscula a cada palabra del hashtag.'
    }
  }
} as const satisfies Record<string, Guideline>

export type GuidelineId = keyof typeof guidelines
