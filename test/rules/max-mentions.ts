import rule from '../../rules/max-mentions/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'The market is on. ⟦@stallone_cheese @ryeandco @bethbakes @cidercid⟧',
      'Soup at noon, who is in?\n⟦@ann_o @bob_o @cat_o @dan_o @eve_o⟧',
      'Calling ⟦@ann_o, @bob_o, @cat_o and @dan_o⟧: have you seen it?',
      'Our new oat bar is out today! ⟦@foodieann @snackking @bristoleats @runnerjoe @gymlucy @cornershop_uk⟧',
      'Grand opening Saturday at noon.\n\ncc ⟦@citypaper @mayorsoffice @radiowave @localmums @kpop_rich⟧',
      'Hey ⟦@amy_b @benj @carlosfit @dee.dee @ericw⟧, have you tried our cold brew yet?',
      'We plant a tree for each lamp we sell. Thoughts? ⟦@greenpal @ecojane @treehug3 @planet_phil⟧',
      {text: 'Glad you like it! ⟦@pollyr @mikeT @sueknits @joann_x @woolwednesday⟧ look at this', inReplyTo: 'Lovely yarn'}
    ],
    valid: [
      'Judges this year: @annie_g, @bo_builds, @cleoart and @dov_d.',
      'Three of us in the photo: @ann_o @bob_o @cat_o',
      {
        text: '@ann_o @bob_o @cat_o @dan_o The gate is on the left, see you at six.',
        inReplyTo: '@bob_o @cat_o @dan_o where do we meet?',
        why: 'those the comment named'
      },
      'Read @ann_o on glaze, @bob_o on clay, @cat_o on kilns and @dan_o on tea.',
      'Vocals @ann_o\nDrums @bob_o\nBass @cat_o\nKeys @dan_o',
      {text: '@ann_o @bob_o @cat_o @dan_o @eve_o', why: 'the limit is an option', options: {max: 5}},
      'Mail ann@x.example, bob@x.example, cat@x.example or dan@x.example.',
      'Tonight on stage: @saxlola on sax, @drumkit_dan on drums, @pianopete on keys and @bassbea on bass. Doors at 8.',
      'Thanks to @marketlane for the tables and @thebrewbarn for the cider. What a night.',
      {text: '@annb @tomk You both asked: yes, the dog can come along.', inReplyTo: '@tomk are dogs ok there?'},
      'Photo by @lenslucy, cake by @crumbandco, flowers by @petalpaul.',
      'Ask @hellofern anything about houseplants until five.'
    ]
  },
  es: {
    invalid: [
      'Ya hay feria. ⟦@quesos_tono @panyco @betihornea @sidracid⟧',
      'Sopa al mediodía, ¿quién viene?\n⟦@ana_o @beto_o @cata_o @dani_o @eva_o⟧',
      'Oye ⟦@ana_o, @beto_o, @cata_o y @dani_o⟧, ¿lo vieron?',
      '¡Ya está aquí la nueva horchata! ⟦@comidista_x @valenciaeats @luciafood @pepebarras @gourmetmx⟧',
      'Inauguramos el jueves a las 19 h. cc ⟦@alcaldia @radiosur @elvecino @cocinaconana @rutasbogota⟧',
      '¿Qué les parece nuestro nuevo termo? ⟦@ana_fit @beto.run @caro_yoga @diegomtb @elisaviaja⟧',
      {text: '¡Gracias! ⟦@mari_teje @lanasur @puntobobo @ovillito⟧ miren esto', inReplyTo: 'Qué linda lana'},
      'Plantamos un árbol por cada mesa ⟦@eco_juan @verdeana @bosqueya @planetapau @rioclaro⟧'
    ],
    valid: [
      'Jurado de este año: @anita_g, @bo_obra, @cleoarte y @dov_d.',
      'Salimos tres en la foto: @ana_o @beto_o @cata_o',
      {
        text: '@ana_o @beto_o @cata_o @dani_o La puerta es la de la izquierda.',
        inReplyTo: '@beto_o @cata_o @dani_o ¿dónde quedamos?',
        why: 'los que nombró el comentario'
      },
      'Lee a @ana_o sobre esmalte, a @beto_o sobre barro, a @cata_o sobre hornos y a @dani_o sobre té.',
      'Voz @ana_o\nBatería @beto_o\nBajo @cata_o\nTeclas @dani_o',
      {text: '@ana_o @beto_o @cata_o @dani_o @eva_o', why: 'el máximo es una opción', options: {max: 5}},
      'Escribe a ana@x.example, beto@x.example, cata@x.example o dani@x.example.',
      'Esta noche: @lolasax al saxo, @danibat a la batería, @pianopilar al piano y @beabajo al bajo.',
      'Gracias a @mercadosur por las mesas y a @sidrasur por la sidra. Qué noche.',
      {text: '@anab @tomask Va para los dos: sí, el perro puede venir.', inReplyTo: '@tomask ¿se puede ir con perro?'},
      'Foto de @luzlucia, tarta de @migaymas, flores de @petalospaco.',
      'Preguntadle a @helechofeliz lo que queráis sobre plantas hasta las cinco.'
    ]
  }
})
