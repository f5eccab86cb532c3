import type {Words} from '../../src/define-rule.js'

const policy =
  '(política|políticas|norma|normas|normativa|regla|reglas|reglamento|términos y condiciones|(nuestras|sus|tus) condiciones|condiciones (de (venta|uso|compra|contratación|pago|la (promoción|tarifa|reserva))|generales)|términos|bases|procedimiento|procedimientos|lineamientos|protocolo|contrato)'
const remedy =
  '({ofrecer:infinitive}|{dar:infinitive}|{cambiar:infinitive}|{mover:infinitive}|{hacer:infinitive}|{enviar:infinitive}|{mandar:infinitive}|{buscar:infinitive}|{reparar:infinitive}|{arreglar:infinitive}|{ayudar:infinitive}|{revisar:infinitive}|{ver:infinitive}|{mirar:infinitive}|{guardar:infinitive}|{pasar:infinitive}|{aplazar:infinitive}|{consultar:infinitive}|{preguntar:infinitive}|{prorrogar:infinitive}|{regalar:infinitive}|{reservar:infinitive}|{apartar:infinitive}|{abonar:infinitive}|{intentar:infinitive})'

export default {
  summary: 'La norma como toda respuesta: «es nuestra política», sin salida',
  phrases: {
    wall: {
      despite: ['questioned', 'negated'],
      patterns: [
        `(es|son|está en|están en|así es|así son|así lo dice|así lo marca|así lo marcan|así lo indica|así lo establece|lo dice|lo marca) (una|nuestra|nuestras|la|las|los|el|nuestro|nuestros)? ${policy} (de|del|que) *3 (casa|empresa|tienda|compañía|hotel|local|negocio|aerolínea|club|establecimiento|institución|banco)`,
        `(es|son|así es|así son|así lo dice|así lo marca|así lo indica|así lo establece) (una|nuestra|nuestras|la|las|los|el|nuestro|nuestros|política de) *1 ${policy}$`,
        `(las normas|las reglas|las condiciones|normas|reglas) (son|están) (las normas|las reglas|las condiciones|las que|normas|reglas|para)`,
        '(condiciones|términos|bases|contrato|normas|norma|normativa|reglas|reglamento|cláusula|artículo|letra pequeña|letra chica|política|tarifa|sistema|procedimiento|protocolo) (mandan|lo dice|lo dicen|lo marca|lo marcan|es claro|son claras|son claros|es clara|es el contrato|es la norma)',
        '(términos|bases|contrato|normas|norma|normativa|reglas|reglamento|cláusula|artículo|letra pequeña|letra chica|política|tarifa|sistema|computadora|ordenador|procedimiento|protocolo) *2 (así)? no (lo|la|nos|me|te)? ({contemplar:3}|{permitir:3}|{dejar:3}|{admitir:3}|{autorizar:3}|{cubrir:3}|{incluir:3}|contemplan|permiten|dejan|admiten|autorizan|cubren|incluyen)',
        '(lo firmado|lo pactado|lo escrito|lo acordado|las reglas|un contrato) *1 (firmado|pactado|escrito|acordado|reglas|un contrato) *1 (está|son|es)?',
        'nada *4 (podemos|podamos|puede|pueda|se puede|se pueda) *1 (hacer|cambiar)',
        '(bajo|en|por) (ninguna|ningún) (circunstancia|concepto|caso|causa|razón|motivo)',
        '(está|están|figura|viene|aparece|lo pone|lo dice|lo ponen|consta|pone|dice) *1 en (el|la|las|los|tu|su) *1 (contrato|condiciones|letra pequeña|letra chica|términos|reglamento|bases)$',
        'así está (reglamentado|estipulado|establecido|dispuesto|escrito)',
        'no (hacemos|podemos hacer|se hacen|hay|admitimos|se admiten|permitimos|contemplamos|haremos|vamos a hacer|puedo hacer|existen) (una|ninguna|ningún tipo de)? (excepción|excepciones)',
        '(sin|cero) excepciones',
        '(no|ni) (podemos|puedo|se puede|podríamos) (hacer)? (ya)? (nada|más nada) (más)? (al respecto)?$',
        '(no|ni) (hay|queda|tenemos) (ya)? (nada|más nada) (más)? (que|al respecto|por hacer|que hacer|que hacerle|para hacer)$',
        'no hay (nada|mucho) (más)? que (hacer|hacerle|podamos|se pueda)',
        '(no (podemos|puedo|se puede) hacer (nada|más)|nada podemos hacer)',
        'así (se (decidió|dispuso|acordó|resolvió)|lo (decidimos|dispuso|acordó)) *1 (y|así|queda)',
        '(es lo que hay|tenemos las manos atadas|no depende de nosotros y|punto final|caso cerrado|asunto cerrado|la decisión es (final|definitiva|inapelable))',
        '(que|las que|como) (aceptaste|aceptó|has aceptado|ha aceptado|aceptaron|aceptasteis)',
        `así (lo)? (marca|marcan|dice|indica|establece|dispone) (el|la|las|los) ${policy}`,
        `${policy} *1 (así lo|lo) (marca|marcan|dice|indica|establece|dispone|prohíbe)`,
        `(nos|me) (regimos|ceñimos|atenemos|limitamos|sujetamos|rijo|ciño|atengo) *1 (por|a|al)`,
        'no hay (modo|manera|forma) de *2 (cambiarlo|cambiar|moverlo|mover|moverle|hacerlo|hacer|saltárselo|saltarse)',
        'sin (tique|ticket|tícket|recibo|factura|boleta|comprobante|caja|etiqueta|reserva|resguardo) no (hay (cambio|cambios|devolución|devoluciones|reembolso|garantía|nada|entrada)|se|podemos|puede|puedo|aceptamos)'
      ]
    },
    // No wall to somebody who is calm.
    cold: {
      despite: ['questioned', 'negated'],
      patterns: [
        '(según|por|conforme a|de acuerdo con|bajo) (el|la) (cláusula|artículo|apartado|inciso|numeral) <number>?',
        '(igual|iguales|lo mismo|la misma|el mismo|las mismas|vale|rige|rigen) *1 para (todos|todas|todo el mundo|cualquiera)',
        '(sea cual sea|sea cual fuera|cualquiera que sea|sin importar|independientemente de|cualquiera sea) *2 (motivo|razón|causa|circunstancia|caso|excusa)'
      ]
    },
    policy: {
      despite: ['questioned', 'negated'],
      patterns: [
        `(es|son|por|según|nuestra|nuestras|nuestros|nuestro|las|los|la|el|de|así) *1 ${policy}`,
        '(está|están|figura|viene|aparece|lo pone|lo dice|lo ponen|consta|pone|dice) *1 en (el|la|las|los|tu|su) *1 (ticket|tique|recibo|boleta|bolsa|factura)$',
        '(que|como) (firmaste|firmó|firmaron)'
      ]
    },
    refusal: {
      despite: ['questioned', 'negated'],
      patterns: [
        'no *2 (podemos|puedo|pueden|puede|podríamos|admiten|admite|admitimos|aceptamos|acepta|aceptan|devolvemos|cambiamos|permite|permiten|permitimos|entra|cubre|incluye|procede|contemplan|corresponde|realizamos|hacemos|damos|es posible|se hacen|hay (devolución|devoluciones|cambio|cambios|reembolso))',
        'no tiene (cambio|cambios|devolución|reembolso|vuelta|arreglo)',
        '(no reembolsable|no reembolsables|intransferible|intransferibles|imposible)'
      ]
    },
    alternative: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(podemos|puedo|podríamos|podría|vamos a|voy a|queremos|puede|puedes|podés|pueden|podéis) *2 ${remedy}`,
        '(pero|aunque|sin embargo|aun así|igualmente|lo que) *3 (sí|puede|puedes|podés|pueden|podemos|puedo|te|le|os|les|podéis)',
        '^(claro que sí|por supuesto que sí|por supuesto|desde luego|cómo no|con gusto|sí se puede|sí puedes|sí podés|sí puede)',
        'pero (hay|tenemos|queda|quedan) (un|una|unos|unas|otro|otra|otros|otras)',
        '(en cambio|en su lugar|a cambio|vale por|un vale|un bono|sin costo|sin coste|sin cargo|gratis|por esta vez|como excepción|una excepción|cortesía|alternativa|de nuestra parte|por nuestra cuenta)',
        '({escribir}|{mandar}|{enviar}|{traer}|{llamar}|{pasar}|{contar}|{decir}|{pasarse}|{acercarse}|{preguntar}|{mandarse})',
        '(te|le|os|les|se lo|te lo|se la|te la) (cambiamos|bajamos|llevamos|traemos|hacemos|damos|ofrecemos|guardamos|movemos|devolvemos|abonamos|mandamos|enviamos|ayudamos|ayudo|busco|reservo|cambio|consigo|guardo|pasamos|paso)',
        '(te|le|os|les) (podemos|puedo)',
        '(hemos|he) (pedido|hablado|cambiado|movido|solicitado|guardado|abonado|enviado|reservado)'
      ]
    }
  },
  messages: {
    wall: {
      reason: 'La norma como muro: «{text}»; mejor, qué puedes hacer por la persona',
      note: 'Una norma a secas cierra la charla, no el problema. Di por qué existe y qué sí se puede: «No podemos…, pero sí…».'
    }
  }
} satisfies Words
