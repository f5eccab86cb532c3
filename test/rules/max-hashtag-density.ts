import rule from '../../rules/max-hashtag-density/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      '⟦The #Vet sent the #Dog home with a #Cone round its neck and a #Biscuit in its mouth.⟧',
      '⟦Open #today with #soup and #bread, #come in⟧',
      '⟦The #cat and #dog in the #sun⟧',
      '⟦#Tea #cake #rain⟧',
      '⟦Our #new #coffee #blend is #here and it is #bold⟧',
      '⟦#Fresh #bread for #happy #people in #Cork⟧',
      '⟦#Handmade #mugs #made with #love in #Wales⟧',
      '⟦Come #taste our #vegan #pies at the #market⟧',
      '⟦#Monday #coffee #mood⟧'
    ],
    valid: [
      'The #Vet sent the #Dog home with a cone round its neck and a biscuit in its mouth.',
      'Soup, bread, tea.\n#Soup #Bread #Tea',
      'Come early, the first tray is gone by nine #Bakery #Cork #Bread https://x.example',
      '#Tea and #cake are on the table from three until the rain stops.',
      {text: 'The #cat and the #dog sat in the #sun', why: 'the share is an option', options: {max: 0.8}},
      '“#Tea #cake #rain”, said the sign, and we agreed.',
      'One #tag, two words.',
      'Nine bands, four nights and one very tired bar team at #CorkJazz this year, #Cork.',
      'Our new #ColdBrew is here, slow and strong, from the same farm as always.',
      'Mugs made in Wales by three people and a dog. #WelshMade #Mugs',
      '#CorkJazz starts Friday: four nights, nine bands, one very tired bar team.',
      'Tonight we talk #sourdough with @crumbandco at seven, then there is cake. #BakeClub',
      'Vegan pies at the market, ten till two, until they run out. #PieDay'
    ]
  },
  es: {
    invalid: [
      '⟦La #Alcaldesa cortó la #Cinta con unas #Tijeras que le prestó la #Peluquera del barrio.⟧',
      '⟦Hoy #sopa con #pan y #queso caseros⟧',
      '⟦El #gato y el #perro al #sol⟧',
      '⟦#Té #tarta #lluvia⟧',
      '⟦Nuestro #nuevo #café #tostado ya está #aquí y es #intenso⟧',
      '⟦#Pan #fresco para #gente #feliz en #Oviedo⟧',
      '⟦#Tazas #artesanales #hechas con #cariño en #Puebla⟧',
      '⟦Vengan a #probar nuestras #empanadas #veganas en la #feria⟧',
      '⟦#Lunes #café #actitud⟧'
    ],
    valid: [
      'La #Alcaldesa cortó la #Cinta con unas tijeras que le prestó la peluquera del barrio.',
      'Sopa, pan, té.\n#Sopa #Pan #Té',
      'Ven pronto, la primera bandeja vuela #Panadería #Lugo #Pan https://x.example',
      'Hay #té y #tarta en la mesa desde las tres y hasta que pare de llover.',
      {text: 'El #gato y el #perro al #sol', why: 'la parte es una opción', options: {max: 0.8}},
      '«#Té #tarta #lluvia», decía el cartel, y nos pareció bien.',
      'Una #etiqueta, dos palabras.',
      'Nueve bandas, cuatro noches y un bar muy cansado en #JazzEnLugo este año, #Lugo.',
      'Nuestro nuevo #ColdBrew ya está aquí, lento y fuerte, de la finca de siempre.',
      'Tazas hechas en Puebla por tres personas y un perro. #HechoEnPuebla #Tazas',
      '#JazzEnRosario empieza el viernes: cuatro noches, nueve bandas y un bar agotado.',
      'Hoy hablamos de #masamadre con @migaymas a las siete y luego hay tarta. #ClubDelPan',
      'Empanadas veganas en la feria, de diez a dos o hasta que se acaben. #DíaDeLaEmpanada'
    ]
  }
})
