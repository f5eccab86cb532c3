import type {Words} from '../../src/define-rule.js'
import {verbs} from '../../src/languages/es-inflection.js'

const blocked =
  '(bloqueado|bloqueada|bloqueados|bloqueadas|baneado|baneada|baneados|baneadas|denunciado|denunciada|denunciados|denunciadas|reportado|reportada|reportados|reportadas|silenciado|silenciada|silenciados|silenciadas|expulsado|expulsada|expulsados|expulsadas|vetado|vetada|vetados)'
const people =
  '(usuario|usuaria|usuarios|persona|personas|señor|señora|tipo|tipa|troll|trolls|trol|troles|hater|haters|personajes|personaje|guerreros del teclado|maleducados|maleducado|maleducada|groseros|insultones|perfiles|comentaristas|amargados|impresentables|individuo|sujeto|gente|seguidores|payasos)'
const blocking =
  '(bloqueamos|bloqueo|bloqueé|bloquearemos|hemos bloqueado|he bloqueado|vamos a bloquear|vamos a tener que bloquear|vamos a banear|vamos a denunciar|vamos a reportar|tendremos que bloquear|tuvimos que bloquear|baneamos|banearemos|silenciamos|reportamos y bloqueamos|bloqueamos y reportamos|acabamos de bloquear|denunciamos y bloqueamos)'
const place = '(página|grupo|muro|cuenta|perfil|comunidad|canal|servidor|foro|chat)'
const number = '(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|varios|una docena de|decenas de|<number>)'

export default {
  summary: 'Un bloqueo o una denuncia que se anuncia en público',
  phrases: {
    block: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '<mention> (ha sido|fue|queda|quedó|está|será) *1 (bloqueado|bloqueada|baneado|baneada|silenciado|silenciada)',
        `<mention> (ha sido|fue|queda|quedó) *1 ${blocked} (del|de la|de nuestra|de esta) (muro|grupo|página|cuenta|comunidad|canal)`,
        `(van|llevamos|sumamos|son|otros|otras) *1 ${number} (bloqueados|bloqueadas|baneados|baneadas|silenciados)`,
        `(bloqueados|bloqueadas|baneados|baneadas|silenciados) (otros|otras)? *1 ${number} más`,
        `${number} (bloqueados|bloqueadas|baneados|baneadas) más`,
        `(quedas|quedáis|quedás|quedaste|estás|está usted|estáis|has sido|ha sido usted|habéis sido|fuiste|acabas de ser|vas a ser|serás|será usted|seréis|serán|date por|dese por|considérate|considérese|vas a acabar|vas a terminar|terminarás|acabarás|te has ganado ser|ya estás|ya quedaste|ya quedas) *1 ${blocked}`,
        `^(usted|ustedes|ya)? (queda|quedan) (usted|ustedes|oficialmente)? ${blocked} (usted|ustedes|y|de|del|desde)`,
        `^(usted|ustedes|ya)? (queda|quedan) (usted|ustedes|oficialmente)? ${blocked}$`,
        `(este|esta|ese|esa|dicho|dicha|el|la|al|un|una) *1 ${people} *2 (queda|quedó|ha sido|fue|será|está|ya está|ya fue|quedará) *1 ${blocked}`,
        `(bloqueado|bloqueamos|bloquear|bloqueé|bloqueo|baneado|baneamos|banear|baneé|denunciado|denunciamos|denunciar|denuncié|reportado|reportamos|reportar|reporté|silenciado|silenciamos|silenciar|expulsado|expulsamos|expulsar|vetado|vetamos|vetar) *1 (a) *3 (<mention>|${people})`,
        `(te|os|le|les) ${blocking}`,
        // A thing can stand before “it”; somebody is named as such, or not at all.
        `^(ya|ahora|hoy|por eso|así que|simplemente|directamente)? (lo|la|los|las) ${blocking}`,
        `(quien|quienes|el que|la que|los que|al que|cualquiera que|<mention>|${people}) *10 (lo|la|los|las) ${blocking}`,
        '(vamos a|tendremos que|vamos a tener que|procederemos a|nos veremos obligados a|nos obligas a|me obligas a) *1 (bloquearte|bloquearlo|bloquearla|bloquearle|bloquearos|bloquearlos|banearte|banearlo|banearos|denunciarte|denunciarlo|denunciarle|reportarte|reportarlo|silenciarte|silenciarlo|expulsarte|expulsarlo)',
        '(estás|está|quedas|queda|te vas|se va|te quedas|se queda|has quedado|ya estás|te sacamos|los sacamos|lo sacamos|te echamos|os echamos) *2 (fuera|afuera)? (de|del) *2 (página|grupo|muro|cuenta|perfil|comunidad|canal|servidor|comentarios)',
        `(${verbs('echar expulsar vetar', 'past1', '1')}|(hemos|he|acabamos de|ha sido|fue|queda|quedó) *1 ${verbs('echar expulsar vetar', 'participle', 'infinitive')}) *4 (de|del) *1 ${place}`,
        `(${verbs('sacar eliminar borrar quitar', 'past1', '1')}|(hemos|he|acabamos de) ${verbs('sacar eliminar borrar quitar', 'participle', 'infinitive')}) (a|al) *4 (de|del) *1 ${place}`,
        '(cuentas|usuarios|perfiles|seguidores|miembros|personas|trolls) *3 (perdieron|han perdido|pierden|sin|se quedaron sin|ya no tienen) (el)? acceso',
        '(hicimos|hemos hecho|toca|tocó|hoy hubo|estamos de) limpieza *3 (de|en) *1 (seguidores|comentarios|trolls|haters)',
        '(apretamos|pulsamos|le dimos|dimos|usamos|pulsado|dado) *2 (al)? (botón de (bloquear|bloqueo)|bloquear)',
        '(bloquearte|banearte|silenciarte|reportarte)',
        '({ganar:any}|{ganarse:any}|{merecer:any}|{llevarse:any}|{tener:any}|{costar:any}|ganado|merecido) *2 (un|el|su|tu|una) *1 (bloqueo|block|ban|baneo|bloqueazo|denuncia)$',
        '^(bloqueado|bloqueada|baneado|baneada|silenciado|silenciada)$',
        `^${blocked} (y|a)`,
        `^${blocked} *1 (chau|adiós|bye|siguiente|el siguiente|la siguiente|fuera|listo|que te vaya|feliz)`,
        `${number} *1 ${people} *2 ${blocked}`,
        '(bienvenido|bienvenida|directo|derechito|a) *1 (a la|la) (lista de bloqueados|lista negra)',
        `(un|una) ${people} menos`,
        '(uno|una) menos'
      ]
    },
    exit: {
      despite: ['questioned', 'hypothetical'],
      patterns: [`(te|le|os|les) *4 (cerrar|cerramos|cerrado|cerró|enseñar|enseñamos|enseñado|mostramos|mostrado) *2 la puerta *2 (de|del|a) *2 ${place}`]
    },
    warning: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(no (somos|es nuestra|es nuestro|son nuestras|son nuestros|es oficial|tiene relación|pertenece|soy))',
        '(suplantación|suplanta|suplantan|suplantando|suplantador|impostor|impostores|phishing|estafa|estafas|estafadores|fraude|fraudes|fraudulenta|fraudulentas|fraudulento|se hace pasar|se hacen pasar|haciéndose pasar|se hacía pasar|cuenta falsa|cuentas falsas|perfil falso|perfiles falsos|página falsa|sorteo falso|premios falsos|bots|spam|hackearon|hackeada|hackeado|sospechosa|sospechoso)',
        // “It” is then a thing, not somebody.
        '(tarjeta|tarjetas|clave|claves|contraseña|contraseñas|chip|sim|celular|móvil|puerta|puertas|portón|calle|carril|rueda|ruedas|freno|bici|bicicleta|patinete|candado|candados|transferencia|cajero)',
        'no *2 (pulsen|pulséis|pulses|hagan clic|hagas clic|hagáis clic|abran|abráis|den sus datos|des tus datos|compartan|envíen dinero|entren|entréis)'
      ]
    }
  },
  comment: {
    plea: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(bloquearon|bloqueó|bloquean|bloqueada|bloqueado|banearon|baneada|baneado|suspendieron|suspendida|suspendido|inhabilitaron) *4 (me|mi|mis|nos|cuenta|tarjeta|número|perfil|acceso|usuario)',
        '(me|nos|mi|mis|cuenta|tarjeta|número|perfil|acceso|usuario) *3 (bloquearon|bloqueó|bloquean|bloqueada|bloqueado|banearon|baneada|baneado|suspendieron|suspendida|suspendido|han bloqueado|habéis bloqueado)',
        '(alguien|un usuario|una usuaria|este usuario|esta persona|esta cuenta|una cuenta|un tipo|un perfil|hay gente|ese tipo) *4 (insulta|insultando|insultó|acosa|acosando|amenaza|amenazando|amenazó|molesta|molestando|escribe|escribiendo|se hace pasar|suplanta|estafa|estafando|manda|mandando|usa mi|robó)',
        '(denuncien|reporten|bloqueen|denunciad|bloquead|denuncié|reporté|eliminen|borren|quiten) *2 (a|esta|este|ese|esa|la|el|al) *2 (usuario|usuaria|cuenta|perfil|comentario|comentarios|persona|tipo|troll)'
      ]
    }
  },
  lists: {
    /** Un nombre o un pronombre. */
    somebody: /(?<=\S )\p{Lu}\p{Ll}|(?<!\p{L})(?:te|os|le|les)(?!\p{L})/u
  },
  messages: {
    block: {
      reason: 'Bloqueo anunciado en público: «{text}»; mejor hacerlo sin decir nada',
      note: 'Contado en público, un bloqueo es un trofeo para quien provoca y una amenaza para cualquiera que quiera quejarse. Bloquea o denuncia en silencio, guarda una captura y deja que hablen las normas fijadas.'
    }
  }
} satisfies Words
