import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'El número de una tarjeta de pago o de la cuenta de alguien',
  lists: {
    own: [
      'nuestra',
      'nuestro',
      'nuestras',
      'nosotros',
      'donar',
      'dona',
      'done',
      'doná',
      'donad',
      'donación',
      'donaciones',
      'donativo',
      'donativos',
      'depositar',
      'colaborar'
    ]
  },
  messages: {
    card: {
      reason: 'Número de tarjeta a la vista: «{text}»; mejor ninguno o, como mucho, las cuatro últimas cifras',
      note: 'Cualquiera puede usar un número de tarjeta que está en público. Quítalo y, si ya se publicó, que bloqueen la tarjeta.'
    },
    account: {
      reason: 'Número de cuenta a la vista: «{text}»; mejor en un mensaje privado',
      note: 'Una respuesta es pública, y un número de cuenta señala a una persona y su banco. Confirma aquí el pago, y la cuenta en privado.'
    }
  }
} satisfies Words
