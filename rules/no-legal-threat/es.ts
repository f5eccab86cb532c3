import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

const lawyers =
  '(abogado|abogada|abogados|abogadas|asesoría jurídica|asesoría legal|departamento (legal|jurídico)|equipo (legal|jurídico)|área (legal|jurídica)|servicios jurídicos|asesores (legales|jurídicos)|gabinete jurídico|bufete|letrado|letrada|letrados|apoderado|jurídico|representantes legales)'
const libel =
  '(calumnia|calumnias|injuria|injurias|difamación|difamar|difamando|difamatorio|difamatoria|difamatorios|difamatorias|calumniando|calumniar|injurioso|injuriosa|injuriosas|calumnioso|calumniosa|difamas|difama)'

export default {
  summary: 'Abogados, tribunales o difamación, como respuesta a una crítica',
  phrases: {
    threat: {
      despite: ['hypothetical'],
      patterns: [
        `(noticias|carta|llamada|correo|escrito|burofax|visita|recibirá|recibirás) (de|del) (nuestro|nuestra|nuestros|mi|mis|los|el|la) ${lawyers}`,
        '(te|le|os|les|los|lo|la) (vamos a|voy a|podemos|podríamos|tendremos que|pensamos) (denunciar|demandar|querellar|llevar a (juicio|los tribunales)|meter una (demanda|denuncia|querella)|poner una (demanda|denuncia|querella))',
        // “Ya la denunciamos” is about a page; what is done to a person is done to «te» or lies ahead.
        '(te|le|os|les|los|lo|la) (demandaremos|denunciaremos|demandaré|denunciaré|llevaremos a (juicio|los tribunales))',
        '(te|le|os|les) (demandamos|denunciamos)',
        '(vamos a|procederemos a|nos reservamos|nos veremos obligados a|tendremos que|no dudaremos en|estamos valorando|evaluamos|iniciaremos|emprenderemos|tomaremos|ejerceremos|emprender|iniciar|tomar|ejercer|interponer|interpondremos|presentaremos|presentar) *5 (acciones legales|acciones judiciales|medidas legales|vía legal|vía judicial|vías legales|la demanda|una demanda|una querella|una denuncia|el derecho de (demandar|denunciar)|cartas en el asunto legal|demandar|acciones penales|medidas judiciales)',
        '(nos vemos|nos veremos|veremos|verse|vernos) *1 en (los)? (tribunales|juzgados|juzgado|tribunal|la corte|los juzgados|juicio|fiscalía)',
        `(es|son|constituye|constituyen|supone|se llama|eso es|esto es|incurre en|incurres en|está|están|podría ser|puede ser|delito de|por|acusación de) (una|un|puras|pura|delito de)? *1 ${libel}`,
        `${es.opinion} *3 ${libel}`,
        `(en manos|en conocimiento|a disposición|copia|traslado|al tanto) (de|a|del) (nuestro|nuestra|nuestros|los|el|la|nuestras) ${lawyers}`,
        `(pasado|pasamos|enviado|enviamos|remitido|remitimos|trasladado|trasladamos|compartido|informado|pasaremos|turnado|derivado|pasando) *4 (a|con) (nuestro|nuestra|nuestros|los|el|la) ${lawyers}`,
        `(nuestro|nuestra|nuestros|mi|mis) ${lawyers} *1 (ya|tiene|tienen|está|están|se pondrá|se pondrán|contactará|tomará|tomarán|leerá|leerán|revisará|revisa|revisan|sabrá|sabrán|te|le|guarda|guardan|estará|estarán)`,
        '(consecuencias|responsabilidades) (legales|penales|judiciales|jurídicas|civiles)',
        `${libel} *3 (es|son|constituye|constituyen|está|están) *2 (delito|delitos|penada|penado|penadas|tipificada|tipificadas|castigada|castigadas|ley)`,
        '(carta documento|burofax|daños y perjuicios|indemnizaciones|consecuencias legales|responsabilidad penal|delito contra el honor|derecho al honor)'
      ]
    },
    law: {
      despite: ['hypothetical'],
      patterns: [
        lawyers,
        libel,
        '(acciones legales|demanda|demandas|demandar|tribunales|juzgado|juzgados|querella|vía legal|vías legales|acciones judiciales|delito|juez|jueces|justicia|penalmente|judicial|judiciales|fiscalía|ante la ley)'
      ]
    },
    speech: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        `(tu|tus|su|sus|ese|esos|esas|esa|este|estas|estos|vuestras|falsas|falsos) *1 (${es.opinion}|acusación|acusaciones|afirmación|afirmaciones|palabras|mentiras|declaraciones|comentario|alegaciones|rumores)`,
        '(cuidado|ojo|cuidadito|piense|piensa|pensá|medí|mida|mide) *2 (con lo que|lo que|antes de|con) (publica|publicas|dices|dice|decís|escribe|escribes|publicás|publicar|escribir|opinar|hablar|publican)',
        '(quien|quienes|quien quiera que|el que|la que|los que|usted|tú|vos) *3 (escribe|escriben|escribió|publica|publican|publicó|difunde|difunden|dice|dicen|acusa|acusan)',
        '(sabemos|tenemos) (quién (eres|es|sos|son)|tu (nombre|ip)|su (nombre|ip)|sus datos|tus datos)',
        '(demostrar|demostrarlo|probar|probarlo|sostener|sostenerlo|repetir|repetirlo|explicar|explicarlo) *2 (ante|delante|frente)',
        '(lo|eso) que *1 (dices|dice|decís|publicas|publica|acabas|acaba|afirmas|afirma)',
        '(lo|la|eso) (retira|retiras|retire|borra|borras|borre|bajás|baja|bajas)',
        '(llamarnos|acusarnos|decirnos|tacharnos|acusación|acusaciones|capturas|captura de pantalla|reputación|buen nombre|honor|volver a (publicar|publicarlo|escribir|escribirlo|decir|decirlo)|(publicarlo|repetirlo|escribirlo|decirlo) otra vez|repítelo|repítalo|repetilo|lo que (escribe|escribes|escribís|publica|publicas|dice|dices|decís) (en|aquí|acá|por)|consecuencias)'
      ]
    },
    help: {
      despite: ['hypothetical', 'questioned', 'negated', 'quoted'],
      patterns: [
        `${lawyers} *4 (te|le|os|les) (atiende|atienden|asesora|asesoran|ayuda|ayudan|acompaña|acompañan|orienta|orientan|recibe|reciben|da|dan)`,
        `${lawyers} *3 (gratis|gratuito|gratuita|sin costo|sin coste|de oficio)`,
        'turno de oficio'
      ]
    },
    thirdParty: {
      despite: ['hypothetical', 'questioned', 'negated', 'quoted'],
      patterns: [
        'ya? (lo|la|los|las) (denunciamos|denuncié|denunció|hemos denunciado|he denunciado)',
        '((a|en) (la)? (plataforma|instagram|facebook|twitter|tiktok|red social)|amenazan|amenazas|insultan|falsificaciones|falsificación|falsificados|imitaciones|suplantación|suplantando|suplantan|(perfil|página|sitio|anuncio) falso|(página|cuenta|web) falsa|(perfiles|anuncios|sitios) falsos|(cuentas|páginas) falsas|phishing|fraude|estafadores|plagio|marca registrada|racista|racistas|vandalismo|robo de|consulta (jurídica|gratuita)|charla|taller|en su derecho|en tu derecho|tiene derecho|tienes derecho|tenés derecho|consumo|consumidor|condusef|profeco|indecopi|sernac|hoja de reclamaciones|libro de reclamaciones|hojas de reclamaciones|(puede|puedes|podés|pueden) *3 (tribunales|demanda|vía legal|acciones legales|juzgado|denuncia))'
      ]
    }
  },
  comment: {
    // Lo que puede acabar ante un juez o un abogado.
    case: {
      despite: ['questioned', 'quoted', 'mentioned', 'hypothetical'],
      patterns: [
        '(multa|multas|multaron|casero|casera|desahucio|desalojo|me echa|custodia|divorcio|pensión|despido|despidieron|detenido|detuvieron|comisaría|policía|robaron|asilo|visado|cárcel|preso|herencia|justicia|juez|jueza|juzgado)'
      ]
    },
    thirdParty: {
      despite: ['questioned', 'quoted', 'mentioned', 'hypothetical'],
      patterns: [
        '(falso|falsa|falsos|falsas|copia|copias|imitación|imitaciones|suplantando|suplantan|suplanta|phishing|hacen pasar por|hace pasar por|haciéndose pasar|haciendo pasar|en (su|vuestro) nombre|a nombre de ustedes)',
        '(abogado|abogada|demanda|demandar|demandarlos|denuncia|denunciar|denunciarlos|tribunales|juicio|legal|legales)'
      ]
    }
  },
  messages: {
    threat: {
      reason: 'Amenaza legal: «{text}»; mejor, responder a la crítica',
      note: 'Una amenaza convierte una queja en noticia y hace pensar que hay algo que esconder. Responde con hechos y con lo que vas a hacer; lo que de verdad sea legal va por carta y en privado.'
    }
  }
} satisfies Words
