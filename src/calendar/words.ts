/** What calendars call the fields of a draft: headers of columns and keys of JSON, best first, without case, accents and marks. */
export const headers = {
  text: [
    ...['text', 'content', 'post', 'message', 'copy', 'caption', 'body', 'post text', 'post content', 'post copy', 'final copy', 'tweet', 'reply'],
    ...['texto', 'contenido', 'publicacion', 'mensaje', 'texto del post', 'texto de la publicacion', 'copy final', 'pie de foto', 'tuit', 'respuesta']
  ],
  network: [
    ...['network', 'networks', 'social network', 'social networks', 'platform', 'platforms', 'channel', 'channels'],
    ...['red', 'redes', 'red social', 'redes sociales', 'plataforma', 'plataformas', 'canal', 'canales']
  ],
  scheduledAt: [
    ...['scheduled at', 'scheduled', 'scheduled for', 'scheduled date', 'scheduled time', 'schedule date', 'date', 'datetime', 'date time'],
    ...['date and time', 'publish date', 'publish at', 'publishing date', 'publication date', 'post date', 'posting date', 'post at specific time'],
    ...['fecha', 'fecha y hora', 'fecha de publicacion', 'fecha programada', 'programado', 'programada', 'programado para', 'dia']
  ],
  time: ['time', 'publish time', 'posting time', 'hora', 'hora de publicacion'],
  kind: ['kind'],
  inReplyTo: [
    ...['in reply to', 'replying to', 'comment answered', 'answered comment', 'customer comment'],
    ...['en respuesta a', 'responde a', 'comentario respondido', 'comentario del cliente']
  ],
  firstComment: ['first comment', 'follow up comment', 'primer comentario'],
  media: ['media', 'media url', 'media urls', 'medios', 'multimedia'],
  image: ['image', 'images', 'image url', 'image urls', 'photo', 'photos', 'imagen', 'imagenes', 'foto', 'fotos'],
  video: ['video', 'videos', 'video url', 'video urls'],
  gif: ['gif', 'gifs', 'gif url', 'gif urls'],
  alt: ['alt', 'alt text', 'alt texts', 'image alt', 'texto alternativo', 'textos alternativos'],
  language: ['language', 'lang', 'locale', 'idioma', 'lengua'],
  campaign: ['campaign', 'campana'],
  sponsored: ['sponsored', 'paid partnership', 'patrocinado', 'patrocinada', 'colaboracion pagada'],
  reference: ['reference', 'referencia']
} as const

/** What cells say of a kind of draft, a language and a question of yes or no, without case and accents. */
export const kinds: Readonly<Record<string, string>> = {publicacion: 'post', answer: 'reply', respuesta: 'reply'}

export const languages: Readonly<Record<string, string>> = {
  english: 'en',
  ingles: 'en',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  otro: 'other'
}

export const yes: readonly string[] = ['true', 'yes', 'y', 'si', 's', 'x', '1', '✓', '✔']
export const no: readonly string[] = ['false', 'no', 'n', '0', 'none', 'ninguno', 'ninguna', 'n a', '']

/** Joins networks in one cell, beside marks. */
export const and: readonly string[] = ['and', 'y']
