import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una palabra con arroba o equis en lugar del género',
  lists: {
    /** A letter that takes -o or -a. */
    stemEnd: /[^\P{L}aeoáéó]/iu,
    xs: /[^aeou]xs$/,
    withX: new Set('todx elx unx nuevx niñx chicx amigx vecinx alumnx otrx maestrx compañerx queridx bienvenidx lxs'.split(' '))
  },
  messages: {
    gender: {
      reason: 'Género con símbolo: «{text}»; mejor una palabra que se pueda leer en voz alta',
      note: 'La arroba y la equis no se pronuncian, y los lectores de pantalla tropiezan con ellas. Nombra a las dos, busca un colectivo («equipo», «gente») o habla directamente a la persona.'
    }
  }
} satisfies Words
