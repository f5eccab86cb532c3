import type {Words} from '../../src/define-rule.js'

const despite = ['questioned', 'hypothetical', 'negated'] as const

export default {
  summary: 'Jerga juvenil puesta para la ocasión',
  phrases: {
    strong: {
      despite,
      patterns: [
        '(bestie|besties|amiguis|holis|besis|cringe|delulu|skibidi|rizz|slay|mamadísimo|mamadísima|mamadísimos|mamadísimas|shippear|shippeo|stalkear|stalkeamos|bro|brou|broh|lache|basado|flipante mazo|hype|gucci|random total|pec)',
        '(en plan|tipo) (literal|random|flipas|wow|bro|hola)',
        '(modo diablo|seis siete|six seven|main character|no cap|de chill|bien chill|to flama|to guapo|to wapo|mazo de|está f|es god|está god|puro lore|qué lore|tu crush|mi crush|el crush|cero dramas bro|mucha aura|puntos de aura|tiene mucho aura|vibra alta bro|modo avión bro|se viene potente|sin hacerla de tos)',
        '(qué onda|qué rollo|quiubo|qué tranza|qué pex) (banda|raza|bandita|mi gente bonita|chavos|morros)',
        '(bien|muy|está|están|anda|andan|re|súper) (perrón|perrona|perrones|chilo|mamalón|mamalona|god|chill|aesthetic|random|cringe)',
        '(no manches|no mames) *2 (wey|güey|we|bro|banda)',
        '(peña|gente|familia|chavales) (molona|flipad|qué hype|preparad el hype)'
      ]
    },
    weak: {
      despite,
      patterns: [
        '(holi|wey|güey|random|crush|mood|chill|lore|god|tochas|xd|salseo|postureo|peñita|mola|molan|chido|chida|chidos|chidas|padrísimo|morros|aesthetic|troleo|petarlo|flipas|peña)',
        '^(la neta|en plan|literal|puro lore|es literal|son literal|está literal|literal|no manches|no manchen) $'
      ]
    }
  },
  messages: {
    slang: {
      reason: 'Jerga prestada: «{text}» ({others}); mejor las palabras de la marca',
      note: 'La jerga prestada caduca pronto y suena a disfraz, sobre todo cuando alguien necesita ayuda. Dilo como habla la marca o, si su gente habla así de verdad, déjalo pasar con `allow`.'
    }
  }
} satisfies Words
