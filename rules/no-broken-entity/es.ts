import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

export default {
  summary: 'Una etiqueta, una mención o un enlace que un espacio o un signo de más ha roto',
  lists: {
    counted: words(
      'pulsa pulse pulsá presiona presione oprime oprima tecla marca marque y o mesa sala número nº artículo lote episodio parte capítulo pista piso unidad puerta puesto caseta local habitación aula'
    ),
    givers: words(
      'a con de por gracias sigue sigan seguid seguí siga visita etiqueta foto fotos vía junto organiza organizan presenta presentan imparte imparten colabora colaboran patrocina patrocinan invita invitan'
    ),
    places: words('la el los las nuestra nuestro nuestras casa tu mi una un medianoche')
  },
  messages: {
    hashtag: {
      reason: 'Espacio de más en «# {name}»; mejor «#{name}»',
      note: 'Con un espacio detrás del signo no hay etiqueta: nadie puede tocarla ni encontrar por ella la publicación.'
    },
    mention: {
      reason: 'Espacio de más en «@ {name}»; mejor «@{name}»',
      note: 'Con un espacio detrás del signo no hay mención: la cuenta no queda enlazada ni se entera.'
    },
    link: {
      reason: 'Enlace roto: «{text}»; mejor una dirección que se pueda abrir',
      note: 'Un espacio de más, una barra de menos o una palabra pegada, y el enlace no lleva a ningún sitio. Vuelve a pegarlo y pruébalo.'
    }
  }
} satisfies Words
