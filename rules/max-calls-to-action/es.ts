import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Más llamadas a la acción de las que alguien puede seguir',
  phrases: {
    call: [
      '^({comprar}|{pedir}|{reservar}|{descargar}|{descargarse}|{suscribirse}|{registrarse}|{inscribirse}|{apuntarse}|{anotarse}|{matricularse}|{contratar}|{adquirir}|{solicitar}|{agendar}|{encargar}|{donar}|{llevarse}|{instalar}|{hacerse})',
      '^({visitar}|{llamar}|{seguir}|{escribir}|{entrar}|{probar}|{separar}|{conseguir}|{asegurar}|{llevar}|{ordenar}|{cotizar}|{alquilar}|{rentar}) (en|a|al|la|el|los|las|tu|su|vuestra|nuestra|nuestro|nuestras|nuestros|ya|hoy|aquí)',
      '^(llámanos|llamanos|llámenos|escríbenos|escribinos|escríbanos|síguenos|seguinos|síganos|visítanos|visitanos|visítenos|pruébalo|pruébala)'
    ],
    perhaps: []
  },
  lists: {or: ['o', 'u']},
  messages: {
    tooMany: {
      reason: '{count} llamadas a la acción ({calls}); mejor {max} como mucho',
      note: 'A quien se le pide todo, no hace nada. Deja el único paso que importa hoy y guarda los demás para otra publicación.'
    }
  }
} satisfies Words
