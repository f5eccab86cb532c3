import type {Words} from '../../src/define-rule.js'

const despite = ['questioned', 'hypothetical', 'negated'] as const

export default {
  summary: 'Frases de relleno, como las de un generador de textos',
  phrases: {
    strong: {
      despite,
      patterns: [
        'en (un|el|este) mundo (cada vez más|tan|en constante|donde todo|que no se detiene|acelerado|moderno|actual en constante|hiperconectado|vertiginoso)',
        'en el vertiginoso (mundo|ritmo)',
        'en (la|esta|plena) era (digital|de la información|de la inteligencia artificial|moderna)',
        '(en el ritmo|en medio del ajetreo|en el ajetreo|en medio del ritmo) *4 (vida moderna|día a día|vertiginoso|mundo)',
        '(panorama|entorno|paisaje) (en constante|siempre) (evolución|cambiante|cambio)',
        '({sumergirse}|{adentrarse}|{embarcarse}) en (un|una|el|la|este|esta) *2 (viaje|mundo|experiencia|universo|aventura|travesía)',
        '({llevar}|llevar|lleva|llevamos) (tu|tus|su|la|el|nuestro|nuestra) *4 al siguiente nivel',
        '(no busques más|no busque más|no busquen más|no busqués más)$',
        'ha llegado a un nuevo nivel',
        'un (rico|vibrante) tapiz de',
        '(donde|en donde) la (tradición|naturaleza|pasión) (se encuentra|se une|se fusiona|se funde|y la innovación)',
        '(fusiona|combina|une) (a la perfección|de manera perfecta|armoniosamente)',
        '(marcará|marca|marcar|marcan|supone) un antes y un después',
        '(se ha vuelto|es) más necesario que nunca',
        '({elevar}|{transformar}|{potenciar}) (tu|tus|su) (día|vida|hogar|rutina|estilo|mañanas|tardes|experiencia|negocio|sentidos|cocina|espacio|look|noches)',
        '(una sinfonía|un caleidoscopio|una explosión) de (sabores|colores|sensaciones|texturas|aromas)',
        '(testimonio|reflejo) (vivo)? (del poder|de la resiliencia|del compromiso inquebrantable)',
        '(dile|digan|diga|decile|decid) adiós (a|al) *8 (hola|bienvenido|bienvenida|dale la bienvenida)',
        'las posibilidades son (infinitas|ilimitadas)'
      ]
    },
    weak: {
      despite,
      patterns: [
        '({descubrir}|{desbloquear}|{desatar}|{liberar}|desbloquear|descubrir) (el|todo el|tu|la) (verdadero|máximo)? (poder|potencial|magia) (de|del|que)',
        'no es (solo|sólo|simplemente) (un|una) *4 es (un|una|toda)',
        'no se trata (solo|sólo|simplemente) de *6 (sino|se trata)',
        '(excelente pregunta|gran pregunta|qué buena pregunta|espero que este mensaje)',
        '(mucho más que (un|una)|más que (un|una) simple|no es solo (un|una)|no solo es (un|una)|es una experiencia|una experiencia (única|inolvidable|inigualable))',
        'ya seas (un|una)? *5 o',
        '(sin lugar a dudas|en definitiva|en conclusión|cabe destacar|es importante destacar|sin más preámbulos|además de esto)',
        '(viaje (culinario|sensorial|inolvidable)|experiencia transformadora|potencial transformador|cuidadosamente seleccionado|meticulosamente|sinfín de posibilidades|inigualable|inolvidable)'
      ]
    }
  },
  messages: {
    filler: {
      reason: 'Relleno: «{text}» ({others}); mejor algo que solo esta marca pueda decir',
      note: 'Valdría para cualquier publicación de cualquier marca, y la gente ya se lo salta. Empieza por el dato, el nombre o el olor que solo tienes tú.'
    }
  }
} satisfies Words
