import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una oferta en la respuesta a una queja, o a quien no pidió ninguna',
  phrases: {
    offer: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '<percent> (de)? (descuento|dto|menos|off)',
        '(con el|usa el|usando el|con nuestro) código',
        '(te|le|os|les) (hacemos|agendamos|preparamos|mandamos|enviamos|pasamos) (un|una) (presupuesto|demostración|demo|cotización|propuesta|oferta)',
        '(prueba|demostración|demo|cotización|consulta) (gratuita|gratis|sin compromiso)',
        '<number> (días|meses|semanas) (de prueba|gratis)',
        '(tres|dos|un|una|primer|seis) (mes|meses|semana|semanas) (gratis|sin costo|sin coste)',
        '({aprovechar}|{animarse}) (y|a|que|la|el|este|esta|nuestro|nuestra) *2 ({pedir}|{comprar}|{pedir:infinitive}|{comprar:infinitive}|promoción|oferta|descuento)?',
        '(tenemos|contamos con) *4 (desde|por|a) (solo|sólo)? <money>',
        '(está|están) (en|de) (oferta|promoción|rebajas)',
        'ya que (estás|está|estáis|están) (aquí|por aquí)',
        '(ideal|perfecto|perfecta) para regalar'
      ]
    },
    push: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '({conocer}|{descubrir}|{visitar}|{probar}|{mirar}|{echar} un vistazo a) (nuestro|nuestra|nuestros|nuestras|el nuevo|la nueva)',
        '(nuestro|nuestra|nuestros|nuestras) (tienda|catálogo|plan|planes|gama|colección|seguro|nuevo|nueva|promoción|oferta)',
        '(por cierto|de paso|mientras tanto|aprovechamos para)',
        '({comprar}|{pedir}|{contratar}|{reservar}|{llevarse}) (ya|ahora|hoy|aquí|el tuyo|la tuya|el suyo|la suya)',
        '(buen|gran|mejor) momento para (comprar|cambiar|renovar|contratar|estrenar)',
        '(disponible|disponibles) (ya|en nuestra|en tienda|online)'
      ]
    }
  },
  comment: {
    asks: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(cuánto|cuanto) (cuesta|cuestan|vale|valen|sale|salen|es|está|están|cobran|costaría)',
        '(a cuánto|a cuanto|qué precio|que precio)',
        '(precio|precios|costo|coste|tarifa|tarifas|presupuesto|cotización|descuento|descuentos|oferta|ofertas|promoción|promociones|promo|código|cupón|plan|planes|prueba)',
        '(dónde|donde|cómo|como) *3 (compro|comprar|consigo|conseguir|encuentro|encontrar|pido|pedir|venden|adquirir|contratar|reservar)',
        '(tienen|tenéis|tienes|tenés|venden|vendéis|vendes|hacen|hacéis|ofrecen|manejan|alquilan|envían|hay|quedan)',
        '(recomiendan|recomendáis|recomiendas|recomendás|recomienda|recomendación|sugieren|me aconsejan|busco|buscamos|buscando|interesa|interesada|interesado)',
        '(quiero|quisiera|queremos|necesito|me gustaría|quería) (comprar|pedir|reservar|contratar|uno|una|probar|encargar|llevarme)',
        '(cuál|cuáles|cual)',
        '(info|información)'
      ]
    }
  },
  messages: {
    pitch: {
      reason: 'Oferta fuera de lugar en la respuesta: «{text}»; primero, lo que la persona dice',
      note: 'Aquí nadie pidió comprar. Responde a la persona y deja fuera la oferta: convierte un gracias en un anuncio y una queja en una burla.'
    }
  }
} satisfies Words
