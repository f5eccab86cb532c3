import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Seguidores, me gusta o comentarios a cambio de lo mismo',
  phrases: {
    swap: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '({seguir}|{agregar}|{añadir}|{sumar}|danos follow|dame follow|{dar} like|{suscribirse}) *6 (y|que|luego|después|nosotros) *2 (te|los|os|lo|la|las|le|les) (sigo|seguimos|agrego|agregamos|devuelvo|devolvemos|añado|añadimos|doy|damos|seguiremos|seguiré|devolveremos)',
        '(si|quien|quienes|el que|todo el que) *1 (nos|me) (sigues|sigue|siguen|seguís|seguís|agregas|agrega|agregan) *3 (te|los|os|lo|la|le|les) (sigo|seguimos|agrego|agregamos|devolvemos|devuelvo|seguiremos)',
        '(agréguenos|agreguenos|agréguennos|síganos|sígannos|síguenos|seguinos|seguidnos|sígueme) *10 (de vuelta|de regreso)',
        '(te|los|os|lo|la) (sigo|seguimos|agrego|agregamos) (de vuelta|de regreso|también|de inmediato)',
        '(me|nos) (sigues|siguen|sigue|seguís|seguís) de (vuelta|regreso)',
        '(follow|like|sub|seguir|comentario) (x|por|for) (follow|like|sub|seguir|comentario)',
        '(fxf|f4f|l4l|lxl|sub4sub|followxfollow|likexlike|follow4follow|like4like|followback)',
        '(devolvemos|devuelvo|regresamos|regreso) (el|los|todos|todo|cada|su|tu|toda|todas) *2 (follow|follows|seguimiento|seguimientos|like|likes|me gusta|seguir)',
        '(intercambio|intercambiamos|cambio|cambiamos) *2 (seguidores|follows|likes|suscriptores)',
        '(seguidores|follows|seguirnos|seguirme|likes) *9 (de vuelta|lo mismo|los suyos|los tuyos|la suya|la tuya|al suyo|al tuyo)',
        '(un|tu|cada) (follow|seguimiento) *4 (a cambio|por otro|de vuelta|de regreso)',
        '(nos|me) (sigues|sigue|siguen|seguís|sigan|agregas|agregás|agrega|agregan|agregáis|añades|añaden) *2 (nosotros|nosotras|yo) *1 (te|los|os|lo|la|las|les) (sigo|seguimos|agrego|agregamos|añadimos)'
      ]
    },
    gave: {
      despite: ['questioned'],
      patterns: [
        '(te|les|os|le) *4 (dimos|di|dado|dar) *2 (follow|seguir|like|me gusta)',
        '(acabamos de|acabo de) *1 (seguirte|seguirlos|seguiros|agregarte|agregarlos|agregaros)',
        '(ya|recién) (te|los|os|las|la) (seguimos|agregamos|sigo|agregué) (desde|todos|todas)?$'
      ]
    },
    return: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(te|les|os|le) toca$',
        '(te|les|os|le) toca a (ti|vos|ustedes|vosotros|usted|vosotras)$',
        '({devolver}|devolver|devolvernos) el *1 (gesto|favor|follow|detalle|seguimiento)',
        '({hacer}) *2 (lo mismo|igual) (con|por) (nosotros|nosotras)',
        '(tu|su|vuestro) turno$'
      ]
    }
  },
  messages: {
    swap: {
      reason: 'Seguidores a cambio de seguidores: «{text}»; mejor un motivo para seguir',
      note: 'Quien sigue por intercambio no lee, y hace que parezcan peores las cifras de quien sí. Di qué se encuentra aquí.'
    }
  }
} satisfies Words
