import type {Words} from '../../src/define-rule.js'
import {sources} from '../../src/languages/sources.js'

const who =
  '(estudios|investigaciones|investigadores|la ciencia|científicos|expertos|expertas|médicos|doctores|especialistas|nutricionistas|nutriólogos|dentistas|odontólogos|veterinarios|psicólogos|dermatólogos|entrenadores|estadísticas|encuestas|pediatras|cardiólogos|analistas|economistas|profesionales de la salud|los que saben|universidades|laboratorios|académicos|terapeutas|psiquiatras|neurocientíficos|biólogos|ingenieros|catedráticos|neurólogos|oncólogos|fisioterapeutas|sociólogos|historiadores|voces *1 (autorizadas|expertas|entendidas|reconocidas)|los entendidos|las que saben|los que entienden|la literatura)'
const practitioners =
  '(kinesiólogos|fisios|osteópatas|matronas|enfermeros|enfermeras|farmacéuticos|cirujanos|oftalmólogos|ópticos|mecánicos|plomeros|fontaneros|peluqueros)'
const says =
  '(demuestra|demuestran|demostró|demostraron|demostrado|dice|dicen|dijo|prueba|prueban|confirma|confirman|asegura|aseguran|afirma|afirman|recomienda|recomiendan|aconseja|aconsejan|coincide|coinciden|alerta|alertan|advierte|advierten|señala|señalan|avala|avalan|sugiere|sugieren|revela|revelan|indica|indican|apunta|apuntan|respalda|respaldan|comprueba|comprueban|concluye|concluyen|encontró|encontraron|comprobado|descubierto|hallado|concluido|visto|calculan|dejado claro|deja claro|dejan claro|tiene claro|tienen claro|creen|opinan|sostiene|sostienen|defiende|defienden|argumenta|argumentan|plantean|estima|estiman|explican|saben|insisten|relacionan)'

export default {
  summary: 'Estudios, expertos o ciencia sin nombre',
  phrases: {
    ...sources.es,
    practice: {despite: ['hypothetical'], patterns: [`(todos|muchos|los|las) *1 ${practitioners} *3 ${says} que`]},
    authority: {
      despite: ['hypothetical'],
      patterns: [
        `${who} *3 ${says}`,
        `(un|una|otro|este) *1 (estudio|informe|reporte|investigación|encuesta) *4 ${says}`,
        '(dicen|aseguran|afirman|recomiendan|advierten|coinciden|sostienen|repiten|insisten) (los|las) (que (saben|entienden)|expertos|expertas|entendidos|especialistas|médicos|científicos|doctores)',
        '(la|el) (literatura|consenso|ciencia|evidencia) *1 (es|está|deja|tiene) *1 (clara|claro|unánime)',
        '(numerosos|numerosas|múltiples|cientos de|infinidad de|diversos|recientes|montones de) (estudios|expertos|investigaciones|médicos)',
        '(muchos|varios|varias|hay) (estudios|expertos|investigaciones) que *3 (avalan|demuestran|confirman|prueban|dicen|respaldan)',
        '(está|ha sido|quedó|fue) *2 (científicamente|clínicamente|médicamente)? (demostrado|comprobado|probado) que',
        '(científicamente|médicamente) (demostrado|comprobado|probado|demostrada|comprobada|probada)',
        '(está|estaba) (más que)? (demostrado|comprobado)',
        'según (un|una|varios|algunos|numerosos|diversos|los|las|muchos)? *1 (estudio|estudios|encuesta|encuestas|expertos|médicos|nutricionistas|científicos|especialistas|investigación|investigaciones|dentistas|la ciencia|pediatras|veterinarios|doctores)',
        'es (bien|de sobra)? sabido que',
        'como (todo el mundo|todos) (sabe|sabemos|saben) *1 que',
        '(avalado|recomendado|respaldado|aprobado|avalada|recomendada|respaldada|aprobada|avalados|recomendados) por *1 (expertos|médicos|la ciencia|ciencia|especialistas|dentistas|veterinarios|pediatras|estudios|científicos|nutricionistas|dermatólogos|profesionales)',
        '(cualquier|pregúntale a cualquier|pregunta a cualquier|todo) *1 (médico|veterinario|dentista|nutricionista|fisioterapeuta|dermatólogo|experto|entrenador|psicólogo|pediatra) *3 (dirá|diría|sabe|confirma|confirmará|recomienda|recomendaría)',
        'se ha (demostrado|comprobado|visto) que',
        '(la comunidad científica|la evidencia científica|la medicina moderna)',
        '(científicos|investigadores|expertos) (japoneses|americanos|estadounidenses|suecos|alemanes|británicos|de todo el mundo)'
      ]
    }
  },
  lists: {
    known: ['nuestros', 'nuestras', 'de', 'con', 'estos', 'estas', 'esos', 'esas']
  },
  messages: {
    vague: {
      reason: 'Autoridad sin nombre: «{text}»; mejor quién lo dice y cuándo',
      note: 'Sin nombre ni año nadie lo puede comprobar, y quien lo intente dudará del resto. Añade quién lo encontró y cuándo, o un enlace, o cuéntalo como experiencia propia.'
    }
  }
} satisfies Words
