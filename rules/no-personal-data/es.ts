import type {Words} from '../../src/define-rule.js'

const everywhere = ['negated', 'questioned', 'hypothetical', 'mentioned'] as const
const contact = '(<phone>|<email>)'
const verbs = '{llamar}|{marcar}|{escribir}|{contactar}|{enviar}|{mandar}|{reenviar}|{pasar}|{remitir}|{localizar}|{avisar}|{telefonear}|{buscar}'

export default {
  summary: 'El teléfono, el correo o el número de identidad de alguien',
  phrases: {
    contact: {
      despite: everywhere,
      patterns: [
        `(te|le|les|os|lo|la|se lo|se la|se los|se las) (lo|la|los|las|ha|han|hemos|he)? (${verbs.replaceAll('}', ':1}')}|${verbs.replaceAll('}', ':3}')}|${verbs.replaceAll('}', ':past1}')}|${verbs.replaceAll('}', ':past3}')}|${verbs.replaceAll('}', ':future1}')}|${verbs.replaceAll('}', ':future3}')}|${verbs.replaceAll('}', ':participle}')}) *8 (al|a|en) *4 ${contact}`,
        `(te|le|les|os|lo|la) (va|van|vamos|voy|acabo|acabamos) (a|de) (${verbs.replaceAll('}', ':infinitive}')}) *8 (al|a|en) *4 ${contact}`,
        `(llamarte|llamarle|llamaros|llamarlo|llamarla|escribirte|escribirle|contactarte|contactarle|localizarte|enviarte|enviarle|mandarte|marcarte|marcarle|enviártelo|enviárselo|mandártelo|ubicarte|ubicarlo) *4 (al|a|en) *4 ${contact}`,
        `(enviado|enviada|mandado|salió|llegó|fue|enviamos|mandamos|reenviado|enviaron) *6 (al|a) (tu|su)? *2 (correo|mail|email|e-mail|número|celular|móvil)? <email>`,
        `(registraste|registró|registrado|registrada|registrados|suscribiste|inscribiste|anotaste|apuntaste|alta|figura|figuras|apareces|aparece|consta|constas|cuenta|compraste|reservaste|usuario) *4 (con|como|bajo|es|a|en) *4 ${contact}`,
        `(tu|vuestro|propio|personal|particular|privado) *1 (correo|mail|teléfono|celular|móvil|número|cel|whatsapp|email|e-mail) *4 ${contact}`,
        `(su|el) (celular|móvil|cel|correo|mail|teléfono|número) (personal|particular|propio|privado) *3 ${contact}`,
        `(su|el) (celular|móvil|cel) *3 ${contact}`,
        `(llámalo|llámala|llamalo|llamala|llámelo|llámela|escríbele|escribile|escríbale|márcale|marcale|márquele) *6 ${contact}`,
        `(repartidor|repartidora|chofer|conductor|mesero|camarero|cajera|cajero|vecino|vecina|cliente|clienta|empleado|empleada|compañero|compañera|técnico) (es|fue|era|se llama) *4 ${contact}`
      ]
    },
    labelled: {
      despite: everywhere,
      patterns: ['(dni|nif|nie|cédula|rut|cuit|cuil|documento|pasaporte|nss|curp|ine) (de)? (ciudadanía|identidad)? (número|nro|no|n|nº|es)?']
    },
    case: {
      despite: everywhere,
      patterns: [
        '(pedido|reserva|reservación|cuenta|póliza|contrato|factura|expediente|orden|guía|envío|localizador|cliente|socio|boleto|suministro) (número|nro|no|n|nº|es|con)?'
      ]
    },
    winner: {
      despite: ['questioned'],
      patterns: [
        '(ganador|ganadora|ganadores|ganadoras|ganó|ganaron|sorteo|premio|premiado|premiada|enhorabuena|felicidades|felicitaciones|clienta del mes|cliente del mes)'
      ]
    }
  },
  messages: {
    contact: {
      reason: 'Datos de contacto de una persona a la vista: «{text}»; mejor en un mensaje privado',
      note: 'Ahora cualquiera puede llamar o escribir a esta persona, que te los dio solo a ti. Di «el número que nos diste», o mándalos por privado.'
    },
    case: {
      reason: 'Número de pedido o de cuenta de una persona: «{text}»; mejor «tu pedido»',
      note: 'Con ese número, cualquiera puede seguir el paquete o llamar y hacerse pasar por el cliente. Quítalo de aquí o mándalo por privado.'
    },
    identity: {
      reason: 'Número de identidad a la vista: «{text}»; mejor ninguno en público',
      note: 'Un número de identidad basta para hacerse pasar por alguien. Quítalo y nombra a la gente por su nombre de pila o su usuario.'
    }
  }
} satisfies Words
