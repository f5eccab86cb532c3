import type {Words} from '../../src/define-rule.js'

const review =
  '(reseña|reseñas|review|reviews|valoración|valoraciones|estrellas|calificación|calificaciones|opinión|opiniones|testimonio|puntuación|recomendación en (google|facebook|tripadvisor))'
const rating = '({valorar}|{calificar}|{reseñar}|{puntuar}|{evaluar}|{recomendar})'

export default {
  summary: 'Un premio por una reseña',
  phrases: {
    request: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `({dejar}|{escribir}|{poner}|danos|denos|dadnos|{publicar}|{subir}|{mandar}|{enviar}|{compartir}|{hacer}|{regalar}|{mostrar}|{enseñar}|{contar}) *6 ${review}`,
        `(dejar|escribir|poner|dar|publicar|subir|mandar|enviar|hacer|dejarnos|darnos|ponernos|escribirnos|dejes|escribas|pongas|deje|escriba|ponga|dejas|escribes|pones|publicas|dejás|escribís|deja|dejen|escriben|dejan|publique|publiquen|publiques|hagas|haces|haga) *4 ${review}`,
        `(por|con|a cambio de|contra) (cada|tu|su|vuestra|una|toda|la|todas las) *2 ${review}`,
        `${rating} *2 (en|con|tu|nuestro|nuestra|google|<number>|cinco|el|la)`,

        `nos *1 (pusiste|dejaste|diste|calificaste|puso|dejó|dio|has (puesto|dejado|dado)|ha (puesto|dejado|dado)|pones|dejas|das|pone|deja|da|ponen|dejan|dan) *4 ${review}`,
        '(valore|valores|valoren|califique|califiques|califiquen|nos valora|nos califica|calificarnos|valorarnos|reseñarnos|puntuarnos|nos reseñe|nos reseñas|nos calificas|nos valoras|nos calificás)'
      ]
    },
    reward: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '<percent> (de)? (descuento|dto|menos|off|en|extra)',
        '(un|el|otro) <percent>',
        '(sumas|sumás|suma|acumulas|acumula|ganas|ganás) *1 puntos',
        '(te|le|os|les|se) (regalamos|regalo|invitamos|descontamos|damos|obsequiamos|devolvemos|llevas|lleva|lleváis|llevás|llevan|bonificamos|sale|sorteamos|hacemos un)',
        '((lo|la|los|las) *1 (pagamos|invitamos|ponemos nosotros)|(invita|paga) la casa|(va|corre|van|corren) (de|por|a) *1 cuenta)',
        '(gratis|de regalo|de cortesía|de obsequio|por nuestra cuenta|por la casa|va de la casa|sin cargo|a mitad de precio|la mitad)',
        '(sorteo|sorteamos|rifa|rifamos|premio|premios|cupón|vale|bono|gift card|tarjeta regalo|puntos extra|descuento|descuentos|regalo|obsequio)',
        '({ganar}|{llevarse}|{participar}|{recibir}) *1 (un|una|en|por|el|la|<money>|<percent>)'
      ]
    }
  },
  messages: {
    incentive: {
      reason: 'Premio a cambio de una reseña: «{text}»; mejor, pedirla sin premio',
      note: 'Una reseña pagada no es una opinión y engaña a quien la lee; las plataformas las retiran. Pide una sincera, buena o mala, y deja el premio para otra cosa.'
    }
  }
} satisfies Words
