import type {Words} from '../../src/define-rule.js'
import {verbs} from '../../src/languages/es-inflection.js'

const share =
  '(comparte|compartir|compartirá|comparta|compartan|compartirán|compartan|like|me gusta|comenta|comentará|comentan|comenten|felicita|felicitó|felicitado|saluda|saludó|reacciona|difunde|atreve|importa|mira|hace caso)'
const pass = '(pasar|pasará|pasarán|pasas|pasás|pasan|pasen|pases|pase) de largo'
const none = '(nadie|ninguno|ninguna|pocos|ni (uno|diez|cinco|dos|veinte|<number>))'
const thank = `(${verbs('escribir comentar compartir felicitar saludar mandar dejar dar poner agradecer regalar dedicar', 'infinitive')}|(darle|darles|escribirle|escribirles|mandarle|mandarles|dejarle|dejarles|ponerle|ponerles|decirle|decirles|regalarle|regalarles|dedicarle|dedicarles))`
const scroll = '(bajando|deslizando|de largo|haciendo scroll|scrolleando|pasando)'

export default {
  summary: 'Hacer sentir mal a quien no dé me gusta, comparta o comente',
  phrases: {
    guilt: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        `(apuesto|apostamos|seguro|te apuesto|a que|sé|sabemos|ya sé|imagino) *1 (a)? que *3 (nadie|no|<percent>|la mayoría|pocos|ninguno|muchos) *6 (${share.slice(1, -1)}|${pass}|like)`,
        `(la mayoría|muchos|casi todos|<percent>|todos) *4 ${pass}`,
        `(seguirás|vas a seguir|seguirán|van a seguir|seguiréis|seguís|sigues|siguen|sigas|sigan|sigáis|seguí|sigue|seguirá) *1 ${scroll}`,
        `no (sigas|sigan|siga|sigáis|pases|pasen|pase|paséis) *1 (${scroll.slice(1, -1)}|de largo)`,
        '(si|a menos que) *1 (no)? (tienes|tenés|tiene|tenéis|tienen) *1 (corazón|alma|sentimientos)',
        '(no|tampoco) *2 (lo|la|los|las|le|les) (ve|verá|lee|leerá|mira|mirará|comparte|compartirá|comenta|da) nadie',
        '(los|las|quienes|la gente|quien) *2 (tienen|tiene|con|de buen) corazón',
        '(nadie|ninguno|ni uno|ni una sola persona|pocos|casi nadie) *2 (le|lo|la|les|los|las|nos) (comparte|compartirá|compartió|comenta|comentará|comentó|felicita|felicitó|felicitaron|reacciona|difunde|saludó)',
        '(nadie|ninguno|ni uno|ni una sola persona|pocos|casi nadie) *3 (comparte|compartirá|compartió|comenta|comentará|comentó|felicita|felicitó|felicitaron|reacciona|difunde|saludó) (esto|este|esta|estas|estos|mi|mis|nuestra|nuestro|nuestras|nuestros|a|nunca|jamás)',
        '(nadie|ninguno|ni uno|ni una sola persona|pocos|casi nadie) *3 (comparte|compartirá|compartió|comenta|comentará|comentó|felicita|felicitó|felicitaron|reacciona|difunde|saludó)$',
        '(nadie|ninguno|ni uno) *2 (da|dio|dará|deja|dejó|dejará|manda|mandó) *2 (like|likes|me gusta|corazón|corazones|las gracias|saludo|mensaje|comentario)',
        `(apuesto|apostamos|seguro|seguramente|sabemos|sé|imagino|imaginamos|suponemos|supongo|a) *1 que *3 ${none} *6 ${thank}`,
        `${none} de (ustedes|vosotros|vosotras|nosotros) *6 ${thank}`,
        '(un|1|cada|una) (like|compartido|me gusta|comentario|amén|rt|corazón|compartir|reacción) *1 (un|una|1|es|equivale|vale|salva|alimenta|igual|ayuda)',
        `(solo|sólo|únicamente) *1 (los|las|un|una|quienes|la gente|quien) *4 (verdadero|verdadera|verdaderos|verdaderas|de verdad|valientes|buenos|reales|corazón|auténticos) *4 (${share.slice(1, -1)}|van|va|entenderán|entenderá)`,
        '(a ver|veamos|vamos a ver|quiero ver) (quién|quiénes|cuántos) *3 (de verdad|se atreve|se atreven|se borra|se borran|quiere|quieren|comparte|comparten|apoya|apoyan|tiene|tienen|es capaz|le importa)',
        '({demostrar}|demuéstrame|demuéstranos|demostranos|demuéstrennos|demostradnos) que *2 (me equivoco|nos equivocamos|te importa|os importa|les importa|tienes|tenés|estoy|estamos|eres|sos|no)',
        'si (de verdad|realmente|en serio|de veras) *1 (quieres|querés|amas|amás|te importa|quiere|quieren|queréis|apoyas|apoyás|os importa|les importa) *9 (no|comparte|compartí|compártelo|deja|dejá|like|comenta|sin)',
        '(irte|ir|irse|marcharte|salir|pasar|te vayas|te vas) *3 sin *1 (dejar|dejarle|dejarles|comentar|compartir|dar|darle|escribir|decirle|felicitar)',
        '(ni un|ni una|cero|ningún|sin un solo) (like|me gusta|mensaje|comentario|saludo|felicitación|compartido)',
        '(ni te|ni se|ni os) (acordarás|acordará|acordaréis|importa|molestas|molestás)',
        'que (nadie|no) (vino|la quiso|lo quiso|compartió|la felicitó|lo felicitó)'
      ]
    }
  },
  messages: {
    guilt: {
      reason: 'Chantaje sentimental: «{text}»; mejor pedirlo sin culpas',
      note: 'A quien se le hace sentir culpable, se va, y las redes lo cuentan como cebo. Cuenta la historia, di qué ayudaría y cómo, y deja libertad a quien lee.'
    }
  }
} satisfies Words
