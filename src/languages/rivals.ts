import type {PhraseGroup} from '../reading/phrases.js'
import type {Locale} from '../types.js'

const everywhere = ['questioned', 'negated', 'hypothetical', 'mentioned'] as const

const tradesEn =
  '(accountant|accountants|station|stations|council|councils|shop|shops|store|stores|brand|brands|bakery|bakeries|cafe|cafes|café|cafés|coffee shops|bar|bars|pub|pubs|restaurant|restaurants|pizzeria|pizzerias|takeaway|takeaways|gym|gyms|studio|studios|salon|salons|barber|barbers|hairdresser|hairdressers|hotel|hotels|hostel|hostels|clinic|clinics|optician|opticians|dentist|dentists|vet|vets|pharmacy|pharmacies|bank|banks|lender|lenders|insurer|insurers|agency|agencies|agent|agents|estate agents|firm|firms|company|companies|business|businesses|provider|providers|supplier|suppliers|operator|operators|carrier|carriers|airline|airlines|courier|couriers|app|apps|tool|tools|platform|platforms|software|service|services|vendor|vendors|seller|sellers|retailer|retailers|supermarket|supermarkets|chain|chains|chain stores|franchise|franchises|garage|garages|mechanic|mechanics|dealer|dealers|plumber|plumbers|builder|builders|contractor|contractors|school|schools|academy|academies|course|courses|tutor|tutors|tour|tours|tour companies|guides|farm|farms|brewery|breweries|winery|wineries|roaster|roasters|maker|makers|manufacturer|manufacturers|designer|designers|label|labels|publisher|publishers|bookshop|bookshops|florist|florists|butcher|butchers|cinema|cinemas|theatre|theatres|nursery|nurseries|museum|museums|network|networks|broadband|newsletter|newsletters|product|products|place|places|outfit|outfits)'
const tradesEs =
  '(obrador|obradores|gestoría|gestorías|emisora|emisoras|alcaldía|ayuntamiento|inmobiliaria|tienda|tiendas|comercio|comercios|negocio|negocios|marca|marcas|panadería|panaderías|pastelería|pastelerías|cafetería|cafeterías|café|cafés|bar|bares|restaurante|restaurantes|pizzería|pizzerías|taquería|taquerías|heladería|heladerías|gimnasio|gimnasios|estudio|estudios|peluquería|peluquerías|barbería|barberías|salón|salones|hotel|hoteles|hostal|hostales|clínica|clínicas|dentista|dentistas|veterinaria|veterinarias|farmacia|farmacias|óptica|ópticas|banco|bancos|aseguradora|aseguradoras|agencia|agencias|inmobiliarias|empresa|empresas|compañía|compañías|firma|firmas|proveedor|proveedores|operadora|operadoras|operador|operadores|aerolínea|aerolíneas|mensajería|mensajerías|app|apps|aplicación|aplicaciones|herramienta|herramientas|plataforma|plataformas|servicio|servicios|vendedor|vendedores|supermercado|supermercados|súper|cadena|cadenas|franquicia|franquicias|taller|talleres|mecánico|mecánicos|concesionario|concesionarios|fontanero|fontaneros|constructora|constructoras|academia|academias|escuela|escuelas|colegio|colegios|curso|cursos|tour|tours|guías|granja|granjas|cervecería|cervecerías|cervecera|bodega|bodegas|tostador|tostadores|tostadero|fabricante|fabricantes|diseñador|diseñadores|librería|librerías|editorial|editoriales|floristería|floristerías|florería|florerías|carnicería|carnicerías|frutería|fruterías|verdulería|verdulerías|ferretería|ferreterías|cine|cines|teatro|teatros|vivero|viveros|museo|museos|zapatería|zapaterías|papelería|papelerías|producto|productos|lugar|lugares|sitio|sitios|local|locales)'

/** Those who sell. */
export const trades: Readonly<Record<Locale, string>> = {en: tradesEn, es: tradesEs}

/** How a draft speaks of competitors whom it does not name. */
export const rivals: Readonly<Record<Locale, PhraseGroup>> = {
  en: {
    despite: everywhere,
    patterns: [
      `(other|those|these|certain|some|most|all the|the other|many|every other|half the|plenty of|any other|another|a certain|no other|competitor|competing|rival|chain) *2 ${tradesEn}`,
      '(the|our|your|so-called) *2 (competition|competitor|competitors|rival|rivals|imitators|imitations|copycats|copies|opposition)',
      '(rest|most|half|everyone else|everybody else|all) (of|in) (the|this|our) (industry|trade|sector|market|business|profession)',
      '(rest|everyone else|everybody else) (of|in) (the|this) (town|city|street|neighbourhood|neighborhood|village|high street|mall|county)',
      `(neighbouring|neighboring|next-door) ${tradesEn}`,
      '(competitors|rivals|imitators|copycats|imitations|knock-offs|knockoffs|counterfeiters)',
      `(the|your|a) *2 (big|bigger|large|giant|cheap|cheaper|fancy|chain|high street|high-street|so-called|corporate|posh|trendy) *1 (${tradesEn}|brands|boys|names|ones|guys|four|five)`,
      '(the|those|your) (supermarket|supermarkets|big names|big brands|big chains|chains|franchise|franchises|multinationals|giants|high street)',
      `(the|that|our|those|your) *3 (next door|across the (road|street|square|way|river|bay|hall)|down the (road|street|hill|lane)|round the corner|around the corner|up the (road|street|hill)|over the road|opposite|on the corner|with the *2 (logo|sign|awning|mascot|app|van|vans))`,
      '(the|that|those) *1 (lot|guys|folks|crew|gang|boys|bunch|mob|outfit) *1 (at|in|from|down|up|across|next|over|on)',
      `(the|that) *2 (place|café|cafe|bakery|shop|pub|bar|restaurant|gym|garage) (by|near|beside|behind|opposite) the`,
      '(the others|everyone else in|everybody else in|the rest of them|you know who|you-know-who|they who shall not be named|who shall remain nameless|no names|not naming names|naming no names)',
      '(unlike|not like|compared to|compared with) (some|others|most|them|certain|everyone else|the others)',
      '^(others|some) (will|would|just|simply|sell|charge|promise|call|offer|only|still|prefer|might|may|say|claim|cut|use|buy|make)',
      'while (others|some|they|everyone else|the rest)'
    ]
  },
  es: {
    despite: everywhere,
    patterns: [
      `(otra|otras|otro|otros|esa|esas|ese|esos|aquellas|aquellos|cierta|ciertas|cierto|ciertos|alguna|algunas|algunos|muchas|muchos|las demás|los demás|demás|todas las|todos los|la mayoría de|la mayoría de las|la mayoría de los|hay|cualquier otra|cualquier otro|dos tipos de) *1 ${tradesEs}`,
      '(la|nuestra|tu|su) *1 competencia',
      `${tradesEs} (de cadena|vecina|vecino|vecinas|vecinos)`,
      `(lo|los|las) (de|del|de la) *1 ${tradesEs}`,
      `si *2 (ibas|vas|vienes|venías|compras|comprabas|usas) (a|de|en|con) (otra|otro) ${tradesEs}`,
      '(el resto|la mayoría|la mitad|todo) (del|el) (sector|gremio|rubro|ramo|mercado|oficio)',
      '(nuestros|los|esos|unos|hay|ciertos|algunos) *1 (competidores|rivales|imitadores|copiones|plagiadores|copistas)',
      '(imitaciones|copias baratas|copias piratas|imitadores|imitadoras|copiones|copionas)',
      '(las|los|esas|esos|una|un|la|el|esa|ese|del|al) *1 (grandes|gran|supuestas|supuestos|típica|típicas|típico|típicos) *1 (cadenas|cadena|superficies|marcas|empresas|franquicias|almacenes|bancos|nombres|plataformas|compañías)',
      '(el|los|del|al|en) (súper|supermercado|supermercados|super|híper|hipermercado|las multinacionales|multinacionales)',
      '(la|las|los|una|esas) (franquicia|franquicias|multinacional|multinacionales|cadenas|plataformas gigantes)',
      '(el|la|los|las|lo|esos|esas|ese|esa|los de|lo de) *4 (de enfrente|de al lado|de la esquina|de la otra cuadra|a la vuelta|de la vuelta|de la acera de enfrente|del otro lado|de la competencia|de abajo|de arriba|de más abajo|de más arriba|de la plaza de al lado|del pueblo de al lado)',
      '(los|las|lo|esos|esas) del (número|local|bajo|puesto|barrio|fondo|portal|centro|bulevar|mercado|pueblo)',
      '(el|la|ese|esa) *1 (sitio|lugar|local|café|bar|panadería|cafetería|restaurante|gimnasio|taller|tienda) *1 (de|junto a|frente a|detrás de) (la|el|los|las) (estación|plaza|esquina|iglesia|terminal|mercado|rotonda|parque)',
      '(los|las) (otros|otras|demás)',
      '(los de siempre|los gigantes|las grandes|los grandes|el de al lado|la de al lado|el otro|la otra) *1 (te|le|les|os|se|no|ni|nunca|siguen|sigue|cobran|venden|vende)',
      '(hay|conocemos) (quien|quienes|gente que|otros que|otras que|sitios que|lugares que)',
      '(mientras|cuando) *1 (otros|otras|algunos|algunas|unos|los demás|las demás|ellos)',
      '^(otros|otras|algunos|algunas|los demás|las demás|hay quien|hay quienes)',
      '(no como|a diferencia de|al contrario que|no somos como) *1 (otros|otras|algunos|algunas|los demás|las demás|esos|esas|ellos|ellas|la competencia)',
      '(ya sabes quién|ya saben quién|ya sabéis quién|ya sabés quién|sin dar nombres|sin decir nombres|no diremos nombres|no vamos a decir nombres|cuyo nombre no diremos|de cuyo nombre)'
    ]
  }
}
