import type {Words} from '../../src/define-rule.js'

const object =
  '(tu|tus|su|sus|vuestra|vuestro|vuestras|vuestros|nuestra|nuestro|nuestras|nuestros|el|la|los|las|un|una|al|a|en|por|con|desde|ya|hoy|aquí|ahora|online|gratis|entradas|entrada|cita|mesa|plaza|turno|pista|lugar|cupo|boletos|información|info|más|<number>|<url>|<percent>)'
const shop =
  '{reservar}|{comprar}|{descargar}|{contratar}|{donar}|{encargar}|{agendar}|{solicitar}|{cotizar}|{alquilar}|{rentar}|{ordenar}|{separar}|{apartar}|{instalar}|{adquirir}|{canjear}|{activar}'

export default {
  summary: 'Más llamadas a la acción de las que alguien puede seguir',
  phrases: {
    call: [
      `^(y|no olvides|además)? (${shop}) ${object}`,
      '^({pedir} (el|la|los|las)? (tuyo|tuya|suyo|suya|cita|tu|su|vuestro|vuestra|mesa|turno|información|presupuesto|lo)|{pedir} en)',
      '^({suscribirse}|{registrarse}|{inscribirse}|{apuntarse}|{anotarse}|{matricularse}|{descargarse}|{bajarse} (la|el|nuestra|nuestro)|{llevarse}|{sumarse} (a|al)|{unirse} (a|al)|{hacerse} (con|de|socio|socia|amigo|miembro|cliente)|{conectarse} a|{activarse})',
      '^({visitar}|{seguir}|{conocer}|{recomendar}|{calificar}|{probar}|{valorar}|{puntuar}) (nuestra|nuestro|nuestras|nuestros|la web|la tienda|la página|el canal|en|a nuestro)',
      '^(llámanos|llamanos|llámenos|llamadnos|llámennos|escríbenos|escribinos|escríbanos|escribidnos|escríbannos|síguenos|seguinos|síganos|seguidnos|sígannos|visítanos|visitanos|visítenos|visitadnos|recomiéndanos|recomendanos|recomiéndenos|califícanos|calificanos|califíquenos|valóranos|valoranos|contáctanos|contactanos|contáctenos|contactadnos|búscanos|buscanos|búsquenos|etiquétanos|puntúanos|mándanos|mandanos|mándenos|mandadnos|envíanos|envianos|envíenos|enviadnos|déjanos|dejanos|déjenos|dejadnos|pídelo|pedilo|pídalo|pídela|pedila|pídala|pedidlo|pedidla|resérvalo|resérvala|reservalo|reservala|resérvelo|resérvela|cómpralo|cómprala|compralo|comprala|cómprelo|cómprela|descárgalo|descárgala|descargalo|descargala|descárguelo|descárguela|pruébalo|pruébala|probalo|probala|pruébelo|pruébela|pasate|pásate|pásese|pasaos|acércate|acercate|acérquese|acercaos)',
      '^({entrar} (en|a) (la|nuestra|el|<url>)|{conseguir} (tu|tus|su|sus|el|la|las|los|un|una|<percent>)|{pagar} (la|el|tu|su) (seña|reserva|cuota|entrada|inscripción)|{llamar} (al|a los|<phone>)|{escribir} (a|al) (<email>|<phone>|whatsapp|nuestro))',
      '^({aprovechar}|{obtener}|{recibir}|{ganar}) (el|la|tu|su|un|<percent>) *3 (descuento|<percent>|regalo|oferta|promo|promoción|puntos)'
    ],
    // También pasos de una explicación.
    perhaps: [
      '^({mirar}|{ver}|{escuchar}|{compartir}|{guardar}|{enviar}|{mandar}|{pasar}|{contar}|{traer}|{elegir}|{leer}|{descubrir}|{explorar}|{usar}|{votar}|{comentar}|{etiquetar}|{invitar}|{recomendar}|{dejar}|{llamar}|{escribir}|{visitar}|{seguir}|{entrar}|{probar}|{conocer}|{pedir}|{buscar}|{rellenar}|{completar}|{participar}|{preguntar}|{consultar}|{animarse}|{venir}|{llevar}|{hacer} (tu|su|el|vuestro)|{conseguir}|{asegurar}|{sumarse}|{unirse}|{difundir}|{echar} un)'
    ],
    noun: []
  },
  lists: {or: ['o', 'u']},
  messages: {
    tooMany: {
      reason: '{count} llamadas a la acción ({calls}); mejor {max} como mucho',
      note: 'A quien se le pide todo, no hace nada. Deja el único paso que importa hoy y guarda los demás para otra publicación.'
    }
  }
} satisfies Words
