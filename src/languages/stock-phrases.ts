import type {Locale} from '../types.js'

interface StockPhrases {
  /** What brands say under any post: it tells no post from another. */
  readonly stock: readonly string[]
  /** What has to be told everywhere in the same words, and again: alarms, withdrawals, statements. */
  readonly notice: readonly string[]
}

export const stockPhrases: Readonly<Record<Locale, StockPhrases>> = {
  en: {
    stock: [
      '(read|find out|learn|discover|see|know) more',
      '(more|full|all) (info|information|details|story|article|post)',
      '(link|links|info|details) (is|are)? (in|on) (our|the|my)? (bio|profile|comments|caption)',
      '(follow|find|join|visit|like) us *2 (facebook|instagram|twitter|linkedin|tiktok|youtube|whatsapp|telegram)?',
      '(subscribe|sign up) (to|for) (our|the) (newsletter|channel|list)',
      '(shop|order|book|register|sign up|apply|listen|watch|download|buy) (now|here|online|today|at|via)',
      '(send us a|drop us a) (message|dm|line)',
      '(dm|message|call|email) us',
      '(terms|conditions) apply',
      '(good|happy) (morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new year|easter|holidays)',
      'have a (good|great|nice|lovely|wonderful|happy) (day|week|weekend|evening|one)',
      '(photo|photos|picture|pictures|video|image|images) (by|credit)'
    ],
    notice: [
      '(service|travel|weather|safety|security|boil water|red|amber|severe) (alert|alerts|warning|notice)',
      '(emergency|evacuation|evacuate|evacuated|evacuating)',
      '(product|voluntary|urgent|food) recall',
      '(we are|we have|has been|have been|are being) (recalling|recalled)',
      '(power|service|network|system) (outage|cut|cuts|failure)',
      '(official|joint|press) (statement|release)',
      '(beware|fake accounts|fake profiles|scam|scams|phishing)'
    ]
  },
  es: {
    stock: [
      '({leer}|{ver}|{saber}|{conocer}|{descubrir}|lee|entérate) (de)? más',
      'más (info|información|detalles)',
      '(todos los detalles|toda la información|toda la info|nota completa)',
      '(link|enlace|info) (está)? en (la|nuestra|el|nuestro)? (bio|biografía|perfil|comentarios)',
      '(síguenos|síganos|seguinos|seguidnos|síganme|visítanos|visítenos|visitanos|encuéntranos|encuéntrenos) *2 (facebook|instagram|twitter|linkedin|tiktok|youtube|whatsapp|telegram)?',
      '{suscribirse} a (nuestro|nuestra|la|el) (newsletter|boletín|canal|lista)',
      '({comprar}|{reservar}|{inscribirse}|{registrarse}|{escuchar}|{descargar}|{pedir}) (ya|aquí|ahora|online|hoy|en)',
      '(escríbenos|escríbanos|escribinos|escribidnos|llámanos|llámenos|mándanos|mándenos) (un|por)? (mensaje|dm|md|privado|whatsapp|inbox)?',
      '(aplican|sujeto a) (términos|condiciones|restricciones|bases)',
      '(buenos días|buenas tardes|buenas noches)',
      '(feliz|lindo|buen|bonito) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana|finde|día|inicio de semana|semana|año|año nuevo|navidad|puente)',
      '(foto|fotos|vídeo|video|imagen|imágenes) (de|por)'
    ],
    notice: [
      '(alerta|aviso) (sanitaria|meteorológica|roja|naranja|amarilla|de seguridad|de servicio|urgente|importante a la población)',
      '(emergencia|evacuación|evacuar|evacuamos|desalojo|desalojar)',
      '(retirada|retiro) (de (producto|productos|lotes|lote|mercado)|del (producto|lote|mercado))',
      '(retiramos|hemos retirado|vamos a retirar) *3 (lote|lotes|mercado|venta)',
      '(corte|cortes|interrupción|caída) (de|del|en el) (agua|luz|gas|suministro|servicio|energía|sistema)',
      '(comunicado|nota de prensa|boletín de prensa|declaración oficial)',
      '(cuentas falsas|perfiles falsos|estafa|estafas|phishing|fraude|fraudes|suplantación)'
    ]
  }
}
