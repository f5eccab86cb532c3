import type {Words} from '../../src/define-rule.js'
import {tragedies} from '../../src/languages/tragedies.js'

export default {
  summary: 'Me gusta, compartidos o comentarios pedidos como pésame',
  phrases: {
    ...tragedies.es.phrases,
    mourning: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '(oración|oraciones|plegaria|plegarias|luto|duelo|pésame|homenaje|velita)',
        '(mandar|enviar|dar|mandarle|enviarle|mandarles|mostrar|mandamos) *2 (fuerza|fuerzas|ánimo|apoyo|luz|amor|abrazo)',
        '(extrañar|echar de menos) (a|al)?',
        '(honrar|rendir|acompañar) *2 (a|la|las|los|su)',
        '(las|los|once|todas las) familias'
      ]
    },
    ask: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '^({dar}|{regalar}|{dejar}|{poner}|{mandar}|{enviar}|{comentar}|{escribir}|{compartir}) *3 (like|likes|me gusta|amén|corazón|corazoncito|vela|velita|flor|paloma|lazo|crespón)',
        '^({dejar}|{poner}) (una|un|tu|su)? (en los comentarios|en comentarios|aquí|acá|abajo|si|por)',
        '^({dar}) (al)? corazón',
        '^(un|una|1) (corazón|corazoncito|like|me gusta|velita|vela|lazo|crespón|flor|paloma|rt) *4 por',
        '^({reaccionar}) con',
        '^({mandar}|{enviar}|{dejar}|{poner}|{encender}) (un|una|tu) (por|para|a|al)',
        'doble (tap|toque|clic) *1 (para|por|si)',
        '^(rt|retuit|like|likes|me gusta|retuitea) *2 (si|por|para)',
        '^({compartir}) *3 (si|para (honrar|rendir|enviar|mandar|acompañar|despedir|recordar)|por el (eterno)? descanso)',
        '^({decir}|{comentar}|{escribir}) *1 (amén|qepd|dep)'
      ]
    },
    bargain: [
      'por cada (like|compartido|comentario|corazón|seguidor|rt|me gusta|reacción|amén) *9 (encendemos|encenderemos|prenderemos|prendemos|velita|rosa|rezaremos|encenderemos|rezamos|encendemos|oración|vela|flor)',
      '(1|un|una|cada|por cada) (like|likes|me gusta|rt|compartido|amén|comentario|corazón) *3 (oración|vela|abrazo|plegaria|flor|respeto|lágrima|minuto de silencio|rezo)',
      '^(un|una|1) (corazón|corazoncito|like|me gusta|velita|vela|lazo|flor|paloma) *4 por cada *1 (minero|víctima|vida|alma|niño|niña|bombero|soldado|desaparecido|desaparecida|fallecido|fallecida|mujer|persona|familia|uno de ellos|una de ellas)',
      '(cada|todos los) amén',
      'amén (por|para)'
    ]
  },
  messages: {
    ask: {
      reason: 'Se pide «{text}» como pésame; mejor una condolencia que no pida nada',
      note: 'Contar me gusta sobre una pérdida convierte el duelo en alcance, y las redes frenan esas publicaciones. Da el pésame y nada más, o cuenta cómo se puede ayudar de verdad.'
    }
  }
} satisfies Words
