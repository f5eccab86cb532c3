import type {Words} from '../../src/define-rule.js'

const nature = '(planeta|tierra|medioambiente|medio ambiente|ambiente|naturaleza|océanos|océano|entorno|mares|clima|madre tierra)'
const the = '(el|la|los|del|nuestro|nuestra|tu)'
const goods =
  '(botella|botellas|bolsa|bolsas|caja|cajas|empaque|empaques|envase|envases|embalaje|colección|línea|gama|producto|productos|ropa|moda|camiseta|camisetas|playera|remera|zapatos|zapatillas|tenis|vestidos|vestido|medias|calcetines|telas|tejidos|jabón|jabones|champú|shampoo|esponja|esponjas|detergente|limpiador|toallitas|popotes|pajitas|vasos|vaso|juguetes|muebles|colchón|pintura|pinturas|velas|café|envíos|entrega|materiales|alternativa|opción|opciones|elección|cuadernos|cepillo|cepillos|pañales|cosmética|maquillaje|lana|toallas|trajes de baño|cubiertos|regalos|regalo|mezclilla|bolso|bolsos|mochila|mochilas|cosméticos|coche|auto)'
const green =
  '(ecológico|ecológica|ecológicos|ecológicas|sostenible|sostenibles|sustentable|sustentables|eco|ecoamigable|ecoamigables|biodegradable|biodegradables|eco-friendly|ecofriendly)'

export default {
  summary: 'Una afirmación ecológica que nada demuestra',
  phrases: {
    claim: [
      `(amigable|amigables|amigo|amiga|amigos|amigas|respetuoso|respetuosa|respetuosos|respetuosas|comprometido|comprometida|responsable|responsables|amable|amables|bueno|buena|buenos|buenas|mejor) (con|del|de la|para) ${the}? ${nature}`,
      `({cuidar}|cuida|cuidan|cuidando|protege|protegen|protegiendo|ayuda|ayudan|ayudas|respeta|respetan|ama|salva|salvan|salvar|cuidar|cuidás|cuidas|mima|quiere) (a)? (el|la|al|nuestro|nuestra) (planeta|medioambiente|medio ambiente|tierra)`,
      `(sin) (dañar|contaminar|daño|perjudicar|afectar|lastimar|maltratar|impacto|huella) *2 (${nature}|ambiental|de carbono|ecológica)`,
      `no (le)? ({costar:any}|{pesar:any}|{pasar:any} factura|{doler:any}) *3 (al|a la|a nuestro|a nuestra) ${nature}`,
      `(favor|favores|respiro|regalo|mimo|abrazo|caricia|guiño|alegría|mano|cariño) (al|a la|para el|para la|a nuestro|a nuestra) ${nature}`,
      `(sin) (costo|coste|cargo|remordimientos|deuda) *2 (para|con|al) *1 ${nature}`,
      `(no) (daña|dañan|contamina|contaminan|perjudica|lastima|afecta) (al|a la|el|la) ${nature}`,
      '(carbono|carbono neutral|climáticamente|climática) (neutral|neutrales|neutro|neutra|neutros|neutras|positivo|negativo)',
      '(neutro|neutra|neutros|neutras|neutral|neutrales) (en|de) (carbono|emisiones|co2)',
      '(cero|sin|nulo|huella cero|0) (impacto ambiental|impacto|emisiones|huella de carbono|huella ambiental|huella ecológica|huella)',
      '(impacto|huella) (ambiental|ecológica|ecológico|de carbono) (cero|nulo|nula|positivo|positiva)',
      '(eco-friendly|ecofriendly|eco friendly|ecoamigable|ecoamigables|eco amigable|eco amigables|planet friendly|carbon neutral)',
      `(más|súper|super|totalmente|completamente|cien por ciento|verdaderamente|realmente) (sostenible|sostenibles|sustentable|sustentables|ecológico|ecológica|ecológicos|ecológicas|verde del mercado|verdes del mercado)`,
      `${the} planeta (te)? (lo)? (ni se entera|agradece|agradecerá|va a agradecer|sonríe)`
    ],
    goods: [`${goods} *1 ${green}`, `${goods} (es|son) *1 ${green}`],
    plan: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(iniciativa|iniciativas|propuesta|propuestas|objetivo|objetivos|charla|taller|aprende|aprendé|compromiso|compromisos|jornada|meta|metas|proyecto|programa|estrategia|política|ley|cómo|curso|consejos|seminario|foro|hacia|presentar|ciudad|estado|gobierno)'
      ]
    },
    proof: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(certificado|certificada|certificados|certificadas|certificación|certifica|certificaciones|sello|auditado|auditada|auditoría|verificado|verificada|iso|fsc|gots|pefc|msc|ecolabel|oeko-tex|oeko|grs|norma|licencia|ciclo de vida|informe|cifras|datos|medido|medimos|calculado|toneladas|kilos|kg|gramos|porque|hecho de|hecha de|hechos con|hecha con|hecho con|hechas con|hechas de|reciclado|reciclada|reciclados|recicladas|todavía|aún)'
      ]
    }
  },
  messages: {
    vague: {
      reason: 'Afirmación ecológica sin nada que la sostenga: «{text}»; mejor, qué es exactamente lo que mejora y cómo se sabe',
      note: 'Nadie puede comprobarlo, y eso resta confianza. Di lo que puedas demostrar: el material y su porcentaje, el sello y su número, o la cifra y de dónde sale.'
    }
  }
} satisfies Words
