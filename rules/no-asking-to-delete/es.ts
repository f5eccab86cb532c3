import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

const removing = '({borrar}|{eliminar}|{quitar}|{retirar}|{cambiar}|{modificar}|{editar}|{rectificar}|{bajar}|{suprimir}|{reconsiderar}|{sacar}|{subir})'

export default {
  summary: 'Pedir que alguien borre o cambie una reseña, un post o un comentario',
  phrases: {
    change: es.change,
    changeIt: es.changeIt,
    theirs: es.theirs,
    undo: es.undo,
    opinion: {despite: ['questioned', 'hypothetical', 'negated'], patterns: [es.opinion]},
    ask: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        'que (nos|me|lo|la|se|ya)? *1 (borre|borres|borren|quite|quites|quiten|retire|retires|retiren|cambie|cambies|elimine|elimines|eliminen|baje|bajes|bajen|modifique|modifiques|edite|edites|saque|saques|corrija|corrijas|suba|subas|rectifique|rectifiques)',
        '(significaría|significa|haría|harías|harían|ayudaría|ayudaríais|vendría|hace|harías) *2 (mucho|muchísimo|mundo|favor|favorcito|felices|ilusión|genial|bárbaro|todo|diferencia|alegría) *4 (si|que|quitar|borrar|retirar|cambiar)',
        '(dormiríamos|respiraríamos|descansaríamos|quedaríamos) *2 (mejor|tranquilos|más)',
        '(mucho pedir|pedimos|buen momento|nada más|solo|lo único|tocaría|te toca|le toca|sería|estaría|serías|quedaría)',
        '(la|lo|las|los) (bajás|bajas|baja|borrás|sacás|quitás|quitas|retiras|retirás|borras|borra|retira|sacas|eliminás)$',
        '^(y|nos|me)? (la|lo)? (borras|quitas|retiras|cambias|eliminas|modificas|editas|bajas|borrás|sacás|quitás|cambiás|subes|subís)',
        '(encargamos|encarecemos|suplicamos|sugerimos|proponemos|recomendamos|concede|concedes|podrías|podría|podés|puedes|puede|podéis|pueden|podríais|podrían|importaría|importa|te animas|te animás|se anima|tan amable|sería posible|pedimos|pedirte|pedirle|pedirles|pido|rogamos|ruego|rogaría|rogaríamos|solicitamos|solicito|agradeceríamos|agradecemos|agradecería|agradeceré|agradeceremos|favor|por favor|porfa|invitamos|considera|considere|considerar|valora|valore|querrías|querría|querrás|querrá|quieres|quiere|quizá quieras|quizás quieras|tal vez quieras|quizá quiera|tal vez quiera|te gustaría|convendría|conviene|ayudaría|ayudas|ayudarías|chance|manera de|forma de|te parece|qué tal si|por qué no|deberías|debería|haznos|háganos|hacenos|encantaría|gustaría|vendría bien|vendría muy bien|preferimos|preferiríamos|preferiría|sería (mejor|bueno|lo mejor|justo|lo justo|ideal|genial|lindo|bonito|un detalle)|mejor si|mejor que|ojalá|esperamos|a ver si|y si|toca|ahora ya|contamos con|confiamos en|necesitamos que|queremos que|quisiéramos que|hace falta que|solo falta|lo justo|te toca|le toca|(nos|me) (borras|quitas|cambias|subes|retiras|bajas|editas|sacás|cambiás|quitás|borra|quita|cambia|sube|retira|eliminas|elimina)|ya (puedes|puede|podés|podrías|podría)|te animarías|se animaría|nos gustaría|me gustaría)'
      ]
    },
    request: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `^(ahora|entonces|primero)? ${removing} *1 (tu|tus|su|sus|vuestra|vuestro|esta|este|esa|ese|la|el) *1 ${es.opinion}`,
        `${es.opinion} *2 (sigue|siguen|continúa|continúan) (arriba|ahí|publicada|publicado|puesta|puesto|visible|en línea|colgada|colgado|en una|con una)`,
        '^(ahora|entonces|ya)? ({subir}|{cambiar}|{mejorar}) (a|las|tus|sus|la|tu|esas)? *1 (cinco|5|estrellas|calificación|valoración|puntuación)',
        '(bajaras|bajara|bajases|quitaras|quitara|borraras|borrara|retiraras|retirara|eliminaras|eliminara) (esto|eso)',
        '(podrías|podría|puedes|puede|podés) (darlo|darla) de baja',
        `${es.opinion} *2 (podría|podrían|puede|pueden|debería|deberían|tendría que|tiene que|sobra|sobran|ya no (hace|hacen|tiene|tienen|pinta|pintan)) *1 (desaparecer|bajar|irse|quitarse|borrarse|eliminarse|retirarse|cambiar|subir|falta|sentido|nada|aquí|ahí)`,
        `no *4 (motivo|razón|necesidad|sentido|caso) *3 (esto|eso|${es.opinion.slice(1)} *1 (quede|siga|permanezca|continúe|esté) *1 (escrito|escrita|publicado|publicada|colgado|colgada|arriba|a la vista|en línea|visible)`,
        `(hace falta|tiene sentido|es necesario|hay necesidad|merece la pena|vale la pena) *3 ${es.opinion}`
      ]
    },
    ours: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(hemos|he|vamos a|voy a|podemos|puedo|podamos|queremos) *2 (borrado|eliminado|quitado|retirado|cambiado|corregido|borrar|eliminar|quitar|retirar|cambiar|corregir|mejorar|modificar|revisar|editar)',
        '(qué|cómo) *1 (podemos|puedo|podríamos|podría)',
        'para (poder)? (mejorar|corregir|revisar)',
        '(corregimos|cambiamos|quitamos|retiramos|borramos|mejoramos|mejorar|mejorando|mejoremos|editamos)'
      ]
    },
    data: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(datos (personales|privados|bancarios|sensibles|confidenciales)|tus datos|sus datos|teléfono|número|números|dirección|correo|dni|celular|móvil|documento|cédula|cuit|curp|rut|tarjeta|matrícula|contraseña|clave|por (tu|su|vuestra) (seguridad|privacidad|protección)|información (personal|confidencial|privada|sensible))'
      ]
    }
  },
  comment: {
    own: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        `(cómo|dónde|puedo|quiero|quisiera|ayuda|ayúdenme|no me deja|podría|les|le|te) *3 ({borrar:any}|{eliminar:any}|{quitar:any}|{cambiar:any}|{editar:any}|{modificar:any}) *3 ${es.opinion}`,
        // A quien dice que se lo borraron se le cuenta si fue así.
        `(me|nos|le|les)? ({borrar:past2}|{borrar:past3}|{eliminar:past2}|{eliminar:past3}|{ocultar:past3}|{censurar:past3}|borran|eliminan|ocultan|censuran|borrando|censurando|han (borrado|eliminado|ocultado|censurado)|ha (desaparecido)|desapareció) *3 ${es.opinion}`,
        '(me equivoqué de|era para otra|página equivocada|por error)'
      ]
    },
    // “Tu comentario sigue ahí” answers it.
    missing: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        `({borrar:any}|{eliminar:any}|{quitar:any}|{ocultar:any}|{censurar:any}|{esconder:any}) *2 ${es.opinion}`,
        `(dónde (está|quedó)|qué pasó con|no (veo|aparece)) *1 ${es.opinion}`,
        `${es.opinion} *3 (borrado|eliminado|oculto|desaparecido|desapareció|censurado)`
      ]
    }
  },
  messages: {
    ask: {
      reason: 'Petición de borrar o cambiar lo publicado: «{text}»; mejor, solo la respuesta',
      note: 'Pedir a alguien que retire sus palabras se ve peor que las palabras. Repara lo que falló y cuéntalo en público; la gente actualiza su reseña por sí sola.'
    }
  }
} satisfies Words
