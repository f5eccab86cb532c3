import rule from '../../rules/require-alt-text/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'The map:\n⟦![](map.png)⟧',
      'The map:\n⟦![map.png](map.png)⟧',
      '⟦<img src="map.png">⟧ The way in.',
      'The way in.\n⟦[Image: map.png | Alt text: ]⟧',
      {text: '⟦The way in.⟧', media: [{type: 'gif'}]},
      {text: '⟦The way in.⟧', media: [{type: 'image', alt: 'Screenshot 2026-04-02 at 10.12.33.png'}]},
      {text: '⟦Our new oven!⟧', media: [{type: 'image'}]},
      {
        text: '⟦Two of the team.⟧',
        media: [
          {type: 'image', alt: 'Two people at a bench'},
          {type: 'image', alt: ''}
        ]
      },
      {text: '⟦Kiln day.⟧', media: [{type: 'image', alt: 'IMG_2231.jpg'}]}
    ],
    valid: [
      'The map:\n![The gate is left of the church](map.png)',
      '<img src="map.png" alt="The gate, left of the church"> The way in.',
      'The way in.\n[Image: map.png | Alt text: the gate is left of the church]',
      {text: 'The way in.', media: [{type: 'video'}], why: 'a video has captions instead'},
      'Wow![^1] That was a storm.',
      'Bring a coat [or two].',
      {
        text: 'Two views.',
        media: [
          {type: 'image', alt: 'The gate from the road'},
          {type: 'image', alt: 'The gate from the yard'}
        ]
      },
      'A text without an image.',
      '[The map](map.png) shows the way in.',
      {text: 'Our new oven!', media: [{type: 'image', alt: 'A brick oven with its door open'}]},
      {text: 'No picture today, it is too foggy.', media: []},
      {text: 'Kiln day.', media: [{type: 'gif', alt: 'Smoke rising from a kiln'}]}
    ]
  },
  es: {
    invalid: [
      'El plano:\n⟦![](plano.png)⟧',
      'El plano:\n⟦![plano.png](plano.png)⟧',
      '⟦<img src="plano.png">⟧ La entrada.',
      'La entrada.\n⟦[Imagen: plano.png | Texto alternativo: ]⟧',
      {text: '⟦La entrada.⟧', media: [{type: 'gif'}]},
      {text: '⟦La entrada.⟧', media: [{type: 'image', alt: 'WhatsApp Image 2026-04-02 at 10.12.33.jpeg'}]},
      {text: '⟦¡El horno nuevo!⟧', media: [{type: 'image'}]},
      {
        text: '⟦Parte del equipo.⟧',
        media: [
          {type: 'image', alt: 'Dos personas en un banco'},
          {type: 'image', alt: ''}
        ]
      },
      {text: '⟦Día de horno.⟧', media: [{type: 'image', alt: 'IMG_2231.jpg'}]}
    ],
    valid: [
      'El plano:\n![La puerta está a la izquierda de la iglesia](plano.png)',
      '<img src="plano.png" alt="La puerta, a la izquierda de la iglesia"> La entrada.',
      'La entrada.\n[Imagen: plano.png | Texto alternativo: la puerta, a la izquierda]',
      {text: 'La entrada.', media: [{type: 'video'}], why: 'un vídeo lleva subtítulos'},
      '¡Uy![^1] Menuda tormenta.',
      'Trae un abrigo [o dos].',
      {
        text: 'Dos vistas.',
        media: [
          {type: 'image', alt: 'La puerta desde la calle'},
          {type: 'image', alt: 'La puerta desde el patio'}
        ]
      },
      'Un texto sin imagen.',
      '[El plano](plano.png) enseña la entrada.',
      {text: '¡El horno nuevo!', media: [{type: 'image', alt: 'Horno de ladrillo con la puerta abierta'}]},
      {text: 'Hoy no hay foto, hay niebla.', media: []},
      {text: 'Día de horno.', media: [{type: 'gif', alt: 'Humo que sale de un horno'}]}
    ]
  }
})
