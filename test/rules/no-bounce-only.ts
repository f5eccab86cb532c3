import rule from '../../rules/no-bounce-only/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      {text: '⟦Meter complaints are handled by the regional office.⟧', inReplyTo: 'My meter has been spinning for weeks with everything off'},
      {text: '⟦Kindly direct this to the admissions desk.⟧', inReplyTo: "Is my son's place in the Saturday class confirmed?"},
      {inReplyTo: 'The zip on my tent split on the first night.', text: '⟦Email help@cairnandcrook.example.⟧'},
      {inReplyTo: 'Do the hire bikes come with child seats?', text: '⟦Please check our website.⟧'},
      {inReplyTo: 'My card was charged twice for one haircut', network: 'instagram', text: '⟦DM us.⟧'},
      {inReplyTo: 'Is the sauna open to non-members?', text: '⟦You will need to call reception.⟧'},
      {inReplyTo: 'Does the serum contain nut oils?', network: 'instagram', text: '⟦Link in bio!⟧'},
      {inReplyTo: 'Third week without a refuse collection on Elm Road.', text: '⟦Hi Sarah. Contact customer services on 0808 157 0990.⟧'},
      {inReplyTo: 'Are the trousers lined?', text: '⟦All details are on the website.⟧'},
      {inReplyTo: 'What size do I get for a 30 inch waist?', text: '⟦For sizing queries email fit@hemandhaw.example⟧'}
    ],
    valid: [
      {text: 'Bookings go through the parish portal, and yes, you can pay there too.', inReplyTo: 'Can I book the hall online?'},
      {text: "Warranty claims go via the manufacturer, but bring it in and we'll swap it ourselves.", inReplyTo: 'The kettle died after four days'},
      {
        inReplyTo: 'The zip on my tent split on the first night.',
        text: 'First night is far too soon, sorry! Email a photo to help@cairnandcrook.example and we will post a new one.'
      },
      {inReplyTo: 'The zip on my tent split on the first night.', text: 'Please DM us your order number so we can look into it.', why: 'It says what for.'},
      {inReplyTo: 'Do the hire bikes come with child seats?', text: 'They do, up to 22 kg: more on our website.'},
      {inReplyTo: 'Do the hire bikes come with child seats?', text: 'See cairnandcrook.example/hire/child-seats', why: 'The very page is an answer.'},
      {inReplyTo: 'My card was charged twice for one haircut', text: "That's not right. Message us and we'll undo the second one today."},
      {inReplyTo: 'My card was charged twice for one haircut', text: 'Please DM us your name and the date, not the card number.'},
      {inReplyTo: 'Is the sauna open to non-members?', text: 'It depends on the day, so best call reception before you come.'},
      {inReplyTo: 'How can I contact the lost property office?', text: 'Call 0808 157 0990.', why: 'That is what was asked.'},
      {inReplyTo: 'Where do I report a broken street lamp?', text: 'Please visit our website.', why: 'Where to turn is what was asked.'},
      {inReplyTo: 'Thanks, sorted now!', text: 'Call us any time.', why: 'Nothing is left to answer.'},
      {inReplyTo: 'Best haircut of my life', text: 'DM us for the before and after photos!'},
      {inReplyTo: 'Are the trousers lined?', text: 'The wool ones are lined to the knee.'},
      {inReplyTo: 'What size do I get for a 30 inch waist?', text: 'A 10. For anything in between, ask us here.'},
      {
        inReplyTo: 'Third week without a refuse collection on Elm Road.',
        text: "Sorry, Sarah. The lorry is back on Elm Road tomorrow; call 0808 157 0990 if it isn't."
      }
    ]
  },
  es: {
    invalid: [
      {text: '⟦Las garantías las ve el fabricante.⟧', inReplyTo: 'La licuadora se quemó a la semana'},
      {text: '⟦Las averías se gestionan a través del portal del vecino.⟧', inReplyTo: '¿Cuándo arreglan el ascensor? Mi mamá no puede bajar'},
      {inReplyTo: 'Se me rompió la cremallera de la carpa la primera noche.', text: '⟦Escribe a ayuda@cumbreyruta.example.⟧'},
      {inReplyTo: '¿Las bicis de alquiler traen sillita?', text: '⟦Consulta nuestra web.⟧'},
      {inReplyTo: 'Me cobraron dos veces el mismo corte de pelo', network: 'instagram', text: '⟦Mándanos DM.⟧'},
      {inReplyTo: '¿La sauna abre para no socios?', text: '⟦Tiene que llamar a recepción.⟧'},
      {inReplyTo: '¿El sérum lleva aceite de almendra?', network: 'instagram', text: '⟦¡Link en bio!⟧'},
      {inReplyTo: 'Tercera semana sin que pase la basura por la calle Olmo.', text: '⟦Buenas tardes. Comuníquese con el call center.⟧'},
      {inReplyTo: '¿Los pantalones tienen forro?', text: '⟦Toda la información está en la web.⟧'},
      {inReplyTo: 'Llevo dos días sin señal y nadie me dice nada', text: '⟦Hola, Néstor. Escribinos a nuestras redes sociales y con gusto te ayudamos.⟧'}
    ],
    valid: [
      {text: 'Las garantías las ve el fabricante, pero tráela y te damos otra mientras tanto.', inReplyTo: 'La licuadora se quemó a la semana'},
      {text: 'De los árboles se encarga la oficina de Parques, abierta hasta las cinco.', inReplyTo: '¿A quién llamo por un árbol caído?'},
      {
        inReplyTo: 'Se me rompió la cremallera de la carpa la primera noche.',
        text: 'La primera noche es un disgusto, ¡perdón! Manda una foto a ayuda@cumbreyruta.example y sale otra.'
      },
      {
        inReplyTo: 'Se me rompió la cremallera de la carpa la primera noche.',
        text: 'Envíanos por DM tu número de pedido para revisarlo.',
        why: 'Dice para qué.'
      },
      {inReplyTo: '¿Las bicis de alquiler traen sillita?', text: 'Sí, hasta 22 kilos; el resto está en la web.'},
      {inReplyTo: '¿Las bicis de alquiler traen sillita?', text: 'Mira cumbreyruta.example/alquiler/sillitas', why: 'La página exacta es una respuesta.'},
      {inReplyTo: 'Me cobraron dos veces el mismo corte de pelo', text: 'Eso no está bien. Escríbenos y anulamos hoy el segundo cobro.'},
      {inReplyTo: 'Me cobraron dos veces el mismo corte de pelo', text: 'Pásanos por privado tu nombre y la fecha, sin datos de la tarjeta.'},
      {inReplyTo: '¿La sauna abre para no socios?', text: 'Depende del día: mejor llama a recepción antes de venir.'},
      {inReplyTo: '¿Con qué número me comunico para objetos perdidos?', text: 'Llame al 800 123 4567.', why: 'Es lo que pregunta.'},
      {inReplyTo: '¿Dónde reporto una farola rota?', text: 'Entra en nuestra web.', why: 'Pregunta justo a dónde acudir.'},
      {inReplyTo: 'Gracias, ya quedó', text: 'Llámanos cuando quieras.', why: 'No queda nada que contestar.'},
      {inReplyTo: 'El mejor corte de mi vida', text: '¡Mándanos por DM la foto del antes!'},
      {inReplyTo: '¿Los pantalones tienen forro?', text: 'Los de lana, hasta la rodilla.'},
      {
        inReplyTo: 'Tercera semana sin que pase la basura por la calle Olmo.',
        text: 'Perdón, Sara. Mañana vuelve el camión a Olmo; si no pasa, llama al 800 123 4567.'
      },
      {inReplyTo: 'Llevo dos días sin señal y nadie me dice nada', text: 'Ya hay una cuadrilla en tu zona, Néstor. Escríbenos por DM si a las 18 sigue igual.'}
    ]
  }
})
