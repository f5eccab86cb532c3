import rule from '../../rules/no-register-mismatch/rule.js'
import {cases} from '../cases.js'

const usted = 'Buenas tardes. ¿Podría usted decirme si el tapizado tiene garantía? Le agradezco mucho.'
const tú = 'oye, ¿me dices si tienes este tapizado en verde?'
const vos = 'che, ¿vos sabés si podés tapizar una reposera?'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {invalid: [], valid: [{inReplyTo: usted, text: 'Yes, two years. Keep your receipt.'}]},
  es: {
    invalid: [
      {inReplyTo: usted, text: 'Sí, dos años. Guarda ⟦tu⟧ factura.'},
      {inReplyTo: usted, text: 'Tiene dos años. Si ⟦quieres⟧, te lo mandamos por escrito.'},
      {inReplyTo: usted, text: '⟦Mándanos⟧ la referencia y lo miramos.'},
      {inReplyTo: usted, text: 'Claro, ⟦te⟧ enviamos las condiciones.'},
      {inReplyTo: usted, network: 'facebook', text: '¿⟦Tenés⟧ a mano la factura?'},
      {inReplyTo: 'Señorita, dígame si usted abre el sábado.', text: 'Abrimos, y ⟦puedes⟧ venir sin cita.'},
      {inReplyTo: tú, text: 'Sí hay. ⟦Le⟧ enviamos una muestra hoy.'},
      {inReplyTo: tú, text: 'Tenemos dos verdes; ⟦díganos⟧ cuál prefiere.'},
      {inReplyTo: vos, text: 'Sí. ⟦Envíenos⟧ una foto y medidas.'}
    ],
    valid: [
      {inReplyTo: usted, text: 'Sí, dos años. Le mandamos las condiciones por escrito.'},
      {inReplyTo: usted, text: 'Sí, dos años desde la compra.', why: 'No trata a nadie.'},
      {inReplyTo: tú, text: 'Sí, y si quieres te mandamos una muestra.'},
      {inReplyTo: vos, text: 'Sí. Mandanos una foto y te pasamos precio.'},
      {inReplyTo: vos, text: 'Sí, y si quieres te mandamos precio.', why: 'Tú y vos son del mismo trato.'},
      {inReplyTo: '¿Tienen este tapizado en verde?', text: '¡Sí! Te mandamos una muestra.', why: 'El plural no dice cómo quiere que lo traten.'},
      {inReplyTo: '¿Tenéis este tapizado en verde?', text: 'Sí, dinos cuántos metros.'},
      {inReplyTo: 'Quisiera saber si abren el sábado.', text: 'Abrimos, y puedes venir sin cita.'},
      {inReplyTo: usted, brand: {register: 'tú'}, text: 'Sí, te enviamos las condiciones.', why: 'Es el trato de la marca.'},
      {inReplyTo: tú, brand: {register: 'usted'}, text: 'Sí, díganos cuántos metros.', why: 'Es el trato de la marca.'},
      {inReplyTo: 'En otras tiendas te cobran la muestra, qué mal.', text: 'Aquí no: díganos su talla de sofá.', why: '«Te cobran» es a cualquiera.'},
      {inReplyTo: '«¿Usted qué busca?», me soltó el de la puerta. Vaya trato.', text: 'Perdona, te llamamos hoy.', why: 'El usted es de otro.'},
      {inReplyTo: 'Ustedes son lo máximo', text: '¡Gracias! Te esperamos.'}
    ]
  }
})
