import type {Words} from '../../src/define-rule.js'
import {verbs} from '../../src/languages/es-inflection.js'

const foe =
  '(troll|trolls|trol|troles|hater|haters|odiador|odiadores|amargado|amargada|amargados|amargadas|envidioso|envidiosa|envidiosos|llorón|llorona|llorones|lloricas|quejica|quejicas|quejoso profesional|quejosos profesionales|quejosos|guerrero del teclado|guerreros del teclado|valientes de teclado|tóxico|tóxicos|bot|bots|malintencionados|criticones|criticón|ofendiditos|cristalitos)'
const complain =
  '(se quejan|se queja|se quejó|quejándose|que lloran|lloran|lloriquean|llorando|protestan|protestando|critican|reclaman|reclamando|dicen que|que dicen|les molesta|se enojan|se enfadan|no les gusta|piden|exigen|de siempre|en los comentarios|gritan|rabian|por los|por la|por el)'

/** Alguien, por la pinta de su cuenta. */
const kind =
  '((perfiles|perfil|cuentas|usuarios|usuario|gente|personas|personajes|comentaristas) (así|como (este|esta|ese|esa|estos|estas|él|ella)|de (este|ese) (tipo|estilo))|(este|ese) tipo de (perfiles|perfil|cuentas|usuarios|gente|personas|personajes|comentaristas))'

export default {
  summary: 'Clientes llamados trolls, haters o bots',
  phrases: {
    refusal: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        `(tiempo|ganas|paciencia|espacio|lugar) (para|con) *2 ${foe}`,
        `(no|nunca|jamás|dejamos de|evitamos) *3 (alimentar|alimentamos|alimento|alimentes|contestar|contestamos|contesto|responder|respondemos|respondo|dar de comer|damos de comer|doy de comer|entrar|entramos|discutir|discutimos|perder el tiempo|perdemos el tiempo|dedicar|dedicamos|atendemos|atender|hablar|hablamos|hacer caso|hacemos caso|caer) *3 (a|con|en|al|de) *2 ${foe}`
      ]
    },
    // Says of the person answered, or of those who complain, what they are.
    label: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(eres|sos|es usted|pareces|parecés|parece|suenas|suena a|hueles a|huele a|típico|típica|otro|otra|puro|pura|simple|hola|adiós|chau|claramente|seguro que eres|se nota que eres|solo eres) (un|una|el|la|otro|otra|puro|simple|a|de)? (troll|trol|hater|bot|amargado|amargada|envidioso|envidiosa|llorón|llorona|quejica|quejoso profesional|cuenta falsa|perfil falso|robot|odiador|tóxico|tóxica)`,
        '(cuenta|cuentas|perfil|perfiles) (falsa|falsas|falso|falsos|trol|troll|fantasma|de mentira|inventada|inventado|fake)',
        '(cuenta|perfil|comentario|queja|reseña|mandado|mandada|enviado|enviada|pagado|pagada|de parte|parte) *3 (de|por) (la|una|nuestra|alguna) (competencia)',
        '(quién|cuánto) *1 (te|le) (paga|pagan|pagaron)',
        '(te|le) (manda|mandó|paga|envía|pagó) *1 la competencia',
        `(gente|personas|perfiles|cuentas|usuarios|los|las|quienes|quien|algunos) *1 (que)? *1 (${verbs('vivir', '3')} de|${verbs('entrar venir aparecer conectarse', '3')} *1 (solo|sólo|nomás|únicamente)? *1 (a|para)|se dedica a|se dedican a|disfrutan|disfruta) *2 (provocar|soltar|molestar|insultar|criticar|atacar|quejarse|protestar|ensuciar|destruir|fastidiar|incordiar|malmeter|echar (mierda|basura|pestes))`,
        '(quejarse|quejarte|quejas|queja|protestar) por (deporte|afición|hobby|vicio|costumbre)',
        '(profesional|profesionales|experto|experta|adicto|adicta) (de|del|en|a) *1 (queja|quejas|reclamo|drama)',
        '(buscas|busca|buscan|buscando|ganas de|solo quieres|solo quiere|querés|viene por|vienen por|viene a por|vienes por) *2 (atención|casito|protagonismo|bronca|pelea|camorra|gresca|lío|molestar|fastidiar|polémica)',
        '(conocemos|conozco|calamos|calado) *2 (calaña|percal|tu tipo|su tipo|este tipo)$',
        'sin (foto|cara|seguidores|publicaciones) *3 (sin|<number>|un|una|dos|tres|cuatro|cinco|seis|cero) (foto|cara|nombre|seguidores|contactos|publicaciones|amigos)',
        '(perfil|cuenta) (sin (foto|seguidores)|recién (creada|creado)|(creada|creado) ayer|anónimo|anónima)',
        '(comentario|comentarios) (malintencionado|malintencionados|de odio|tóxico|tóxicos)',
        '(se nota|se ve) *2 (mala leche|mala intención|mala fe|envidia|amargura)',
        '(entraste|entras|vienes|venís|viniste|viene|vino|entró|estás aquí|estás|vas|solo vienes) *2 (a|solo a|nomás a|para) *1 (trolear|trollear|molestar|hacer ruido|odiar|insultar|malmeter|buscar pelea|armar lío|armar bronca|joder)',
        '(cuenta|cuentas|perfil|perfiles) *2 (creada|creadas|creado|creados|abierta|abiertas|hecha|hechas|montada|montadas|inventadas) *2 (para|a fin de|con tal de|con el fin) *3 (daño|dañar|atacar|atacarnos|hacernos|desprestigiar|molestar|criticar|quejarse|fastidiar|perjudicar|perjudicarnos)',
        '(campaña|ataque) (de (desprestigio|odio|acoso)|en nuestra contra|contra nosotros|orquestada|orquestado|coordinado|coordinada)',
        '(otro|otra|menudo|menuda|vaya|el típico|la típica|los típicos|tanto|más) (trol|troll|trols|trolls|hater|haters|agitador|agitadora|provocador|provocadora|alborotador|alborotadores|provocadores|criticón)',
        '(hay|cierta|cierto|alguna) *1 (gente|personas) que *2 (vive para|solo (sabe|viene a|sabe)|le gusta|disfruta) *1 (quejarse|criticar|protestar|molestar|malmeter|atacar|fastidiar)',
        '(trolear|trolleo|troleo|troleando|trolleando)',
        '(haters|trolls|quejosos|amargados|llorones) (profesionales|de profesión|a sueldo|pagados|gonna)',
        '(puro|pura|mero|cosas de|puros) *1 (troll|trol|hater|trolls|haters|envidia)'
      ]
    },
    complainers: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        `(los|las|esos|estos|cuatro|tres|dos|unos|unas|algunos|ciertos|un par de|un puñado de|los cuatro) *2 (haters|trolls|troles|odiadores|amargados|envidiosos|llorones|lloricas|quejicas|quejosos|guerreros del teclado|valientes de teclado|criticones|ofendiditos|cristalitos) *3 ${complain}`,
        `${complain} *4 (haters|trolls|troles|amargados|envidiosos|llorones|quejicas)`
      ]
    },
    name: {
      despite: ['negated'],
      patterns: [
        '(haters|trolls|odiadores|guerreros del teclado|quejicas|llorones|amargados|envidiosos)',
        `(no|nunca|ni) *4 (${verbs('alimentar contestar responder discutir entrar dar perder gastar', 'any')}|trapo|cuerda|caso) *3 ${kind}`,
        `${kind} *2 (ni (agua|caso)|no (merece|vale|solemos|hay))`,
        `${kind} *2 (${verbs('vivir', '3')} (de|del|para)|${verbs('aparecer salir venir entrar', '3')} (solo|nada más|nomás|únicamente|cuando)|(solo|nomás|siempre) ${verbs('aparecer salir venir entrar', '3')})`
      ]
    },
    // A fraud, not a person who complains.
    fraud: {
      despite: ['negated', 'questioned'],
      patterns: [
        'no (somos|es nuestra|es nuestro|son nuestras)',
        '(suplantan|suplanta|suplantación|phishing|estafa|estafadores|se hace pasar|se hacen pasar)',
        'no *2 (pulsen|pulses|pulséis|abran|abras|abráis|hagan clic|hagas clic|hagáis clic|compartan|compartas|compartáis|paguen|pagues)',
        '(nuestro|nuestra|nuestros) *1 (nombre|logo|logotipo|imagen|foto|fotos|identidad)',
        '(pide|piden|pidiendo|solicita|solicitan|solicitando) *2 (dinero|datos|tarjeta|clave|claves|contraseña|contraseñas|pagos|depósitos|transferencias|códigos)',
        '(única|único|oficial|verdadera|verdadero|auténtica) *1 (cuenta|perfil|página)',
        '(cuenta|perfil|página) (oficial|verdadera|verdadero|buena|bueno|auténtica|auténtico)'
      ]
    }
  },
  messages: {
    called: {
      reason: 'Etiqueta para quien se queja: «{text}»; mejor responder a lo que dice',
      note: 'Quien cuenta un fallo, una fecha o un deseo es un cliente, por brusco que sea. Quita la etiqueta y responde al asunto; y si de verdad es un troll, la etiqueta es la respuesta que buscaba.'
    }
  }
} satisfies Words
