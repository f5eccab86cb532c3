import type {PhraseGroup} from '../reading/phrases.js'
import type {Brand, Locale} from '../types.js'

export type Jurisdiction = NonNullable<Brand['jurisdiction']>

const always = (...patterns: string[]): PhraseGroup => ({despite: ['hypothetical', 'mentioned', 'quoted', 'questioned'], patterns})

/**
 * Labels of advertising in words. `clear`: plain everywhere; `sponsored`: plain but in the United Kingdom;
 * `weak`: readers miss or misread it; `soft`: any thanks may say it, so it is a label only of a draft known as sponsored;
 * `other`: no label, whatever stands in it: a treat of the house, a credit of a picture.
 *
 * Sources, read 2026-11: ASA, CAP and CMA influencers' guide (3rd ed., 2023-03); FTC 16 CFR 255 (2023-07) and Disclosures 101
 * (2019); AEA, Autocontrol and IAB Spain code of conduct (2025-10).
 */
export const disclosures: Readonly<Record<Locale, Readonly<Record<'clear' | 'sponsored' | 'weak' | 'soft' | 'other', PhraseGroup>>>> = {
  en: {
    clear: always(
      '^(ad|advert|advertisement|advertising|advertorial)$',
      '^(ad|advert|advertisement) (gifted|feature|with|for|by|contains)',
      '(this|it|post|video|content) (is|are) (an|a)? (ad|advert|advertisement|advertorial)',
      'paid (partnership|ad|advert|advertisement|promotion|post|collaboration)',
      '(paid|pays|paying|commissioned) (me|us) (to|for)',
      '(gave|gives|sent) (me|us) *4 (for free|free of charge)',
      '(we are|i am) (paid|being paid) (by|to|for)',
      '(contains|includes|has) *2 affiliate links',
      'commercial content'
    ),
    sponsored: always('^sponsored$', 'sponsored (by|post|content|video)', '(partner|promoted) content'),
    weak: always(
      '(courtesy of|compliments of)',
      '(in association with|brought to you by|made possible by) (<mention>|our friends|the lovely|the good people|the folks|the team)',
      '(kindly|generously) (gifted|provided|supplied|hosted) by',
      '(gifted|treated) by (<mention>|our friends|the lovely|the team)',
      '(with|much) love (from)? (team|<mention>)',
      '(spon|spons|sponcon|collab|gifted item|pr sample|pr haul|press trip)$',
      'some (brands|products|companies) *6 (possible|support|help|keep)',
      '(with|much) love *1 (team|crew)'
    ),
    soft: always(
      '(in association|in partnership|in collaboration|in collab|partnered|partnering|teamed up|working) with',
      '(powered|presented|funded|supported|hosted) by',
      '(thanks|thank you|shout-out|shoutout) to',
      '(our|my|the) (friends|partners|pals) (over)? (at|from|of)'
    ),
    other: always(
      // Who has nothing to sell, and what nobody sells.
      '(goal|goals|point|points|win|equaliser|header|penalty|try|tries|lead|eye|bruise|bruises|hole|holes|mess) *2 courtesy of',
      '(courtesy|compliments) of *3 (volunteer|volunteers|parents|neighbour|neighbours|neighbor|neighbors|kids|pupils|students|members|regulars|council|storm|wind|rain|weather|cat|dog|puppy|gull|gulls|goat)',
      '(courtesy|compliments) of (our|the) *1 (house|kitchen|chef|bar|team|management)',
      '(photo|photos|photograph|photographs|picture|pictures|image|images|footage|map|portrait) *3 courtesy of'
    )
  },
  es: {
    clear: always(
      '^(publicidad|publi|anuncio|publirreportaje)$',
      '^(publicidad|publi|anuncio) (de|para|con|pagada|por|contiene|en colaboración)',
      '(esto|este|esta|post|vídeo|video|contenido) es (un|una)? (publicidad|anuncio|publi)',
      '(colaboración|alianza|asociación|publicación) (pagada|remunerada|publicitaria)',
      '(contenido|post|publicación|video|vídeo) (publicitario|publicitaria|promocional|pagado|pagada)',
      '(me|nos) (paga|pagan|pagó|pagaron|han pagado|ha pagado) (por|para|este|el|la)',
      '(contiene|incluye|lleva) *2 (enlaces|links) (de)? (afiliado|afiliados|afiliación)'
    ),
    sponsored: always(
      '^(patrocinado|patrocinada)$',
      '(patrocinado|patrocinada|auspiciado|auspiciada) por',
      '(contenido|post|publicación|video|vídeo) (patrocinado|patrocinada|auspiciado)'
    ),
    weak: always(
      '(cortesía|gentileza|obsequio) de',
      '(posible|presentado|traído) (gracias a|por) (<mention>|nuestros amigos|la gente|el equipo)',
      '(regalo|regalito|mimo|detalle|detallito|cariñito) de (<mention>|la gente|los amigos|mis amigos|nuestros amigos|el equipo)',
      'con (amor|cariño) (team|equipo|de la gente)',
      '(colab|sponso|collab|muestra de prensa|viaje de prensa)$',
      'algunas (marcas|empresas) *8 (posible|apoyan|siga|ayudan)',
      '(con cariño|con amor) *1 (team|equipo)'
    ),
    soft: always(
      '(gracias|junto) a (<mention>|nuestros amigos|los amigos|la gente)',
      'de la mano de',
      '(con el apoyo|con la ayuda|con la colaboración) de',
      '(nuestros|los) (amigos|aliados|socios) de'
    ),
    other: always(
      '(gol|goles|punto|puntos|victoria|empate|penal|penalti|cabezazo|ojo|moretón|agujero|agujeros|hueco|desastre) *2 (cortesía|gentileza|obsequio) de',
      '(cortesía|gentileza|obsequio) de *3 (voluntario|voluntarios|voluntaria|voluntarias|padres|madres|vecino|vecinos|vecina|vecinas|niños|alumnos|alumnas|socios|socias|ayuntamiento|municipio|tormenta|viento|lluvia|tiempo|gato|gata|perro|perra|gaviota|gaviotas|cabra)',
      '(cortesía|gentileza|obsequio) de (la|el|nuestra|nuestro) *1 (casa|cocina|chef|barra|cocinero|cocinera|equipo|gerencia)',
      '(foto|fotos|fotografía|fotografías|imagen|imágenes|vídeo|video|mapa|retrato) *3 (cortesía|gentileza) de'
    )
  }
}

/** Hashtags as labels, without `#`, lower case and without accents. */
export const labelTags: Readonly<Record<'clear' | 'sponsored' | 'weak', ReadonlySet<string>>> = {
  clear: new Set(
    'ad advert advertisement advertising adgifted paidad paidpartnership paidpost publicidad publi anuncio publicidadpagada colaboracionpagada contenidopublicitario publicidade'.split(
      ' '
    )
  ),
  sponsored: new Set('sponsored sponsoredpost sponsoredby patrocinado patrocinada contenidopatrocinado auspiciado paid'.split(' ')),
  weak: new Set(
    'sp spon spons sponsorship collab collaboration colab colaboracion partner partners brandpartner brandambassador ambassador embajador embajadora gifted giftedbybrand prsample pr prhaul prtrip pressgift presstrip sponso sponsor invitacion invitada invitado regalodemarca client iworkwith affiliate aff afflink afiliado afiliados brandlove brandfamily'.split(
      ' '
    )
  )
}

/** How hashtags end that name a brand first: `#AcmePartner`. */
export const weakEndings: readonly string[] = ['partner', 'ambassador', 'collab', 'embajador', 'embajadora', 'colab', 'gifted']

/** Jurisdictions where “sponsored” is no plain label. */
export const withoutSponsored: ReadonlySet<Jurisdiction> = new Set(['uk'])

/** Jurisdictions where an English label under a Spanish text is none. */
export const ownLanguage: ReadonlySet<Jurisdiction> = new Set(['es'])
export const englishTags: ReadonlySet<string> = new Set([
  'ad',
  'advert',
  'advertisement',
  'advertising',
  'adgifted',
  'paidad',
  'paidpartnership',
  'paidpost',
  'sponsored',
  'sponsoredpost'
])
