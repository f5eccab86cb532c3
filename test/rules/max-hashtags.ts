import rule from '../../rules/max-hashtags/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Cake. #a1 #b1 #c1 #d1 #e1 ⟦#f1⟧',
      {text: 'Gate 4, please. #Rail #Delay ⟦#Leeds⟧', network: 'x'},
      {text: 'Fog. #Fog ⟦#Sea⟧', options: {max: 1}},
      {text: 'Two boats. #Boats #Sea #Fog ⟦#Kerry⟧', network: 'bluesky', options: {max: 5, networks: {bluesky: 3}}},
      'New bagels every Saturday from seven. #bagels #bristol #bakery #sourdough #breakfast ⟦#localfood #weekend⟧',
      'The kiln is on. Clay class tonight! #pottery #clay #makers #Leeds #handmade ⟦#ceramics⟧',
      {text: 'Boots for wide feet are back. #boots #hiking ⟦#wide #shoes⟧', network: 'x'},
      {text: 'Doors open at eight. #gig #jazz ⟦#Cork⟧', network: 'x'}
    ],
    valid: [
      '#one tag, or #two, or #three, or #four, or #five.',
      {text: 'Rain. #Rain #Cork #ad', network: 'x', why: 'a label of advertising does not count'},
      {text: 'As they said: “#a1 #b1 #c1 we came” and so did we. #Cork #Rain', network: 'x', why: 'quoted'},
      'C#, F#, #1 and #2 are no tags, nor is #3, #4, #5 or #6.',
      'No tag at all.',
      {text: 'Fog. #Fog #Sea #Kerry', network: 'instagram'},
      {text: '#Fog #Sea #Kerry #Boats', network: 'x', options: {max: 5, networks: {}}},
      'Use #KestrelRun, please.',
      'New bagels every Saturday from seven. #BristolBakery #sourdough #bagels',
      {text: 'Doors open at eight, first drink on us. #JazzInCork #CorkJazz', network: 'x'},
      {text: 'The new print is here, 30 copies, signed. #Linocut #PrintMaking #Galway #PrintFair', network: 'mastodon'},
      'Order #4411 was our first to Malta. Who knew?'
    ]
  },
  es: {
    invalid: [
      'Tarta. #a1 #b1 #c1 #d1 #e1 ⟦#f1⟧',
      {text: 'Puerta 4, por favor. #Tren #Retraso ⟦#Lugo⟧', network: 'x'},
      {text: 'Niebla. #Niebla ⟦#Mar⟧', options: {max: 1}},
      {text: 'Dos barcas. #Barcas #Mar #Niebla ⟦#Vigo⟧', network: 'bluesky', options: {max: 5, networks: {bluesky: 3}}},
      'Pan de masa madre cada sábado. #pan #masamadre #panaderia #desayuno #barrio ⟦#finde #oviedo⟧',
      'El horno está encendido. #barro #ceramica #taller #puebla #hechoamano ⟦#arte⟧',
      {text: 'Vuelven las botas anchas. #botas #monte ⟦#ancho #calzado⟧', network: 'x'},
      {text: 'Puertas a las ocho. #jazz #concierto ⟦#Rosario⟧', network: 'x'}
    ],
    valid: [
      '#una etiqueta, o #dos, o #tres, o #cuatro, o #cinco.',
      {text: 'Llueve. #Lluvia #Lugo #publi', network: 'x', why: 'la etiqueta de publicidad no cuenta'},
      {text: 'Como dijeron: «#a1 #b1 #c1 vinimos», y nosotros. #Lugo #Lluvia', network: 'x', why: 'citado'},
      'C#, F#, #1 y #2 no son etiquetas, ni #3, #4, #5 o #6.',
      'Sin etiquetas.',
      {text: 'Niebla. #Niebla #Mar #Vigo', network: 'instagram'},
      {text: '#Niebla #Mar #Vigo #Barcas', network: 'x', options: {max: 5, networks: {}}},
      'Usa #CarreraDelCernícalo, por favor.',
      'Pan de masa madre cada sábado desde las siete. #PanDeBarrio #Oviedo #masamadre',
      {text: 'Puertas a las ocho y la primera invitamos. #JazzEnRosario #Rosario', network: 'x'},
      {text: 'Ya está la lámina nueva, 30 copias firmadas. #Linograbado #Grabado #Quito #FeriaDeGrabado', network: 'mastodon'},
      'El pedido #4411 fue el primero a Menorca. ¿Quién lo diría?'
    ]
  }
})
