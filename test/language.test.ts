import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {profiles} from '../src/languages/profiles.js'
import {detectLanguage} from '../src/reading/language.js'
import {findEntities} from '../src/reading/entities.js'
import {tokenize} from '../src/reading/tokens.js'
import type {Language} from '../src/types.js'

const detect = (text: string) => detectLanguage(tokenize(text, findEntities(text)).tokens, text)
const misses = (texts: string[], language: Language) => texts.filter((text) => detect(text) !== language)
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

const english = [
  'Our new Tapas Sevilla box lands Friday',
  'Viva la Vida has left the menu, say adios',
  'Meet Señor Nacho, our chef in Bogotá, and his crew',
  'grabbed two churros from Los Hermanos, worth it',
  'Café Olé reopens in Malasaña next week',
  'pls fix ur app, keeps crashing on me',
  'thx for the quick reply, u guys rock',
  'Fresh batch. Small kitchen. Big flavour.',
  'Free delivery ends midnight',
  'dont know why i cant log in anymore',
  'We’re sorry, that isn’t what we’d call good service.',
  'NO PARKING OUTSIDE TONIGHT, SORRY FOLKS',
  'Is the shop on Calle Mayor open today? #madrid #españa',
  'A pair of boots for a muddy walk'
]

const spanish = [
  'Black Friday y Cyber Monday juntos, corre',
  'Hoy live con nuestro community manager, te esperamos',
  'Nuevo drop en la store, free shipping desde 30 euros',
  'El feedback de los followers mola mucho #love #happy #instagood',
  '¿Quién se apunta al workshop de branding?',
  'no me anda la app, xq sera?',
  'tb teneis tallas grandes?',
  'Hacemos envios a todo el pais',
  'Buenisimo todo, volvere seguro',
  'QUE ALGUIEN ME RESPONDA POR FAVOR',
  'MAÑANA ABRIMOS A LAS NUEVE',
  'Os esperamos el sábado en la plaza o en casa',
  'Vos sabés que acá estamos, escribinos cuando quieras',
  'Rebajas de verano: chaquetas, bolsos, zapatos',
  'Lamentamos la demora, Ana. Su pedido sale hoy y le llegará el martes.'
]

/** Posts, replies and complaints. More than half of each group was written after the words of the profiles were chosen. */
const foreign: Record<string, string[]> = {
  Portuguese: [
    'Bom dia, pessoal! A nossa loja do Chiado abre hoje às 10h com café para todos.',
    'Chegou a nova coleção de verão, corre para o site antes que acabe',
    'Olá Marta, lamentamos muito o atraso. Pode enviar-nos o número da encomenda por mensagem privada?',
    'gente, vcs não têm noção do calor que ta fazendo aqui kkkk',
    'Comprei esse fone faz duas semanas e já parou de funcionar, péssimo atendimento!',
    'Quer ganhar um fim de semana na serra? Segue a página e marca dois amigos nos comentários.',
    'Obrigada pela dica, já avisei a equipe da cozinha',
    'A que horas abre a loja no domingo?',
    'Amanhã tem live às 20h com a nossa nutricionista, deixe sua pergunta aqui embaixo',
    'nao consigo entrar no app desde ontem, alguem mais com esse problema?',
    'Último dia de saldos! Tudo a metade do preço até fechar a loja',
    'Oi Rafael, tudo bem? Vamos verificar com a transportadora e já te respondemos.',
    'Que vergonha, liguei três vezes e ninguém atende',
    'Estamos contratando: vaga para atendente em Curitiba, mande seu currículo',
    'Receita fácil de bolo de cenoura para o lanche das crianças',
    'Parabéns aos vencedores do nosso passatempo, entraremos em contacto por email',
    'o site caiu de novo, assim fica dificil comprar',
    'Sexta-feira é dia de música ao vivo no nosso jardim',
    'Pedimos desculpa pelo incómodo, a situação foi resolvida esta manhã',
    'Adorei a embalagem nova, ficou linda demais',
    'Estreamos cardápio de outono com castanhas e muito sabor',
    'Ficamos felizes que tenha gostado da experiência, Inês',
    'Pode passar na loja quando quiser e trocamos o tamanho',
    'Meia hora à espera e ninguém atende o telefone',
    'Não dá para comprar ingressos, a página dá erro',
    'Segunda estaremos fechados, feriado municipal',
    'Partilhe uma foto do seu almoço e participe no sorteio',
    'Que desastre de serviço'
  ],
  French: [
    'Notre nouvelle boutique ouvre samedi à Lyon, venez nombreux !',
    'Bonjour Claire, nous sommes désolés pour ce retard, pouvez-vous nous envoyer votre numéro de commande en message privé ?',
    "j'ai commandé il y a trois semaines et toujours rien reçu, c'est n'importe quoi",
    "Merci beaucoup pour ce joli retour, toute l'équipe est ravie",
    'On se retrouve demain à 18h pour un live avec la cheffe',
    'Qui veut gagner deux places pour le concert de vendredi ?',
    'Le saviez-vous ? Une pomme sur trois finit à la poubelle.',
    'Votre appli ne marche plus depuis la mise a jour',
    'Nouveau parfum, même recette : la glace à la pistache est de retour',
    'Super service, je recommande vivement cette adresse',
    "Dernier jour des soldes, tout est à moitié prix jusqu'à la fermeture",
    'Bonjour Hugo, nous vérifions avec le transporteur et revenons vers vous rapidement.',
    "Trois appels sans réponse, c'est honteux",
    'Nous recrutons un vendeur à Nantes, envoyez votre CV',
    'Recette facile : un gâteau aux carottes pour le goûter des enfants',
    'Félicitations aux gagnants de notre jeu concours, on vous écrit par mail',
    'le site plante encore, impossible de payer',
    'Vendredi, musique live dans le jardin',
    'Veuillez nous excuser pour la gêne, le problème est réglé depuis ce matin',
    "J'adore le nouvel emballage, trop joli",
    "Nouvelle carte d'automne : châtaignes, cèpes et gourmandise",
    'Ravis que cela vous ait plu, Inès',
    'Passez en boutique quand vous voulez pour échanger la taille',
    "Une demi-heure d'attente et personne ne décroche",
    "Impossible d'acheter des places, la page affiche une erreur",
    'Fermé lundi, jour férié',
    'Partagez une photo de votre petit-déjeuner et tentez de gagner',
    'Quel service déplorable'
  ],
  Italian: [
    'Buongiorno a tutti! Oggi in negozio trovate il pane appena sfornato.',
    "Ciao Luca, ci dispiace per il disagio: puoi scriverci il numero d'ordine in privato?",
    'ho aspettato due ore al telefono e nessuno mi ha risposto, vergogna',
    'Quale gusto preferite, limone o pistacchio? Ditecelo nei commenti',
    'La nuova collezione arriva venerdì, non perdetela',
    'Grazie mille per le belle parole, vi aspettiamo presto',
    "L'app non funziona più dall'ultimo aggiornamento",
    'Cerchiamo una persona per il nostro ufficio di Torino, candidature entro il 30',
    'Che spettacolo il tramonto di ieri sera sul lago',
    'il pacco è arrivato rotto, come faccio a chiedere il rimborso?',
    'Ultimo giorno di saldi: tutto a metà prezzo fino alla chiusura',
    'Ciao Marco, verifichiamo con il corriere e ti facciamo sapere al più presto.',
    'Tre chiamate e nessuna risposta, che vergogna',
    'Assumiamo un commesso a Bologna, manda il tuo curriculum',
    'Ricetta facile: torta di carote per la merenda dei bambini',
    'Complimenti ai vincitori del nostro concorso, vi scriviamo per email',
    'il sito non va di nuovo, impossibile pagare',
    'Venerdì musica dal vivo in giardino',
    'Ci scusiamo per il disagio, il problema è stato risolto stamattina',
    'Adoro la nuova confezione, bellissima',
    "Nuovo menù d'autunno con castagne, funghi e tanto gusto",
    "Siamo felici che ti sia piaciuta l'esperienza, Ines",
    'Passa in negozio quando vuoi e cambiamo la taglia',
    "Mezz'ora di attesa e nessuno risponde al telefono",
    'Impossibile comprare i biglietti, la pagina dà errore',
    'Lunedì chiuso per festa patronale',
    'Condividi una foto della tua colazione e partecipa',
    'Che servizio pessimo'
  ],
  Catalan: [
    'Bon dia! Avui obrim a les deu i tenim coca acabada de fer.',
    'Hola Núria, ens sap greu el retard. Ens pots enviar el número de comanda per privat?',
    'Fa dues setmanes que espero el paquet i ningú no em contesta',
    'Vols guanyar dues entrades per al concert de dissabte? Segueix-nos i deixa un comentari.',
    "Moltes gràcies pel teu missatge, ho passem a l'equip",
    "L'aplicació no funciona des d'ahir, us passa a algú més?",
    'La nova botiga del carrer Gran ja és oberta',
    'Aquest cap de setmana, fira de formatges a Vic',
    'A quina hora tanqueu els diumenges?',
    'quin dinar més bo, hi tornarem segur',
    'Últim dia de rebaixes: tot a meitat de preu fins que tanquem',
    'Hola Pau, ho comprovem amb el transportista i et diem alguna cosa de seguida.',
    'Tres trucades i cap resposta, quina vergonya',
    "Busquem dependent a Girona, envia'ns el teu currículum",
    'Recepta fàcil: pastís de pastanaga per al berenar dels nens',
    'Enhorabona als guanyadors del nostre sorteig, us escriurem per correu',
    'el web torna a estar caigut, no puc pagar',
    'Divendres hi haurà música en directe al jardí',
    'Disculpeu les molèsties, el problema ha quedat resolt aquest matí',
    "M'encanta el nou envàs, és preciós",
    'Moltes gràcies a tothom',
    'Ja tornem a ser oberts',
    'A quina hora obriu demà?',
    "No m'ha arribat la comanda",
    'La botiga avui és tancada',
    'Que bo que era tot',
    'Bona diada de Sant Jordi',
    'Ens veiem aquesta nit a la plaça',
    "Quant costa l'enviament?",
    'Encara queden entrades',
    'Us estimo molt, sou els millors',
    'Bona nit a tota la gent',
    'Estrenem carta de tardor amb castanyes, bolets i molt de gust',
    "Gràcies, Mireia, ens alegra que t'hagi agradat l'experiència",
    'Pots passar per la botiga quan vulguis i et canviem la talla',
    'Ho sentim, Jordi. El teu enviament va sortir ahir del magatzem',
    'Porten mitja hora sense agafar el telèfon',
    'Impossible comprar les entrades, la pàgina dona error',
    'Quina és la teva platja preferida de la Costa Brava?',
    'Aquest dilluns tancarem per festa local',
    'Comparteix una foto del teu esmorzar i participa en el sorteig',
    'Quan tornarà a haver-hi pa de blat de moro?',
    'Quin desastre de servei',
    'Ens va encantar conèixer-vos a la fira del llibre',
    "Nova data: el concert passa al 12 d'octubre",
    "Esteu contractant gent per a l'estiu?",
    'Bon profit a totes i tots',
    'Tinc un problema amb la meva factura'
  ],
  Galician: [
    'Bos días! Hoxe abrimos ás dez e temos empanada recén feita.',
    'Ola Uxía, sentimos moito o atraso. Podes mandarnos o número do pedido por privado?',
    'Levo dúas semanas agardando polo paquete e ninguén me contesta',
    'Queres gañar dúas entradas para o concerto do sábado? Segue a páxina e deixa un comentario.',
    'Moitas grazas pola túa mensaxe, pasámosllo ao equipo',
    'A aplicación non funciona dende onte, pásalle a alguén máis?',
    'Xa está aberta a nova tenda da rúa do Vilar',
    'Esta fin de semana, feira do queixo en Arzúa',
    'A que hora pechades os domingos?',
    'que ben se come aquí, seguro que volvemos',
    'Último día de rebaixas: todo a metade de prezo ata que pechemos',
    'Ola Brais, comprobámolo co transportista e dicímosche algo axiña.',
    'Tres chamadas e ningunha resposta, que vergoña',
    'Buscamos dependenta en Lugo, envíanos o teu currículo',
    'Receita doada: biscoito de cenoria para a merenda dos nenos',
    'Parabéns aos gañadores do noso sorteo, escribirémosvos por correo',
    'a web volveu caer, non podo pagar',
    'O venres haberá música en directo no xardín',
    'Desculpade as molestias, o problema quedou resolto esta mañá',
    'Encántame o novo envase, é precioso',
    'Moitas grazas a todos',
    'Xa estamos abertos outra vez',
    'Cando abrides mañá?',
    'Non me chegou o pedido',
    'A tenda está pechada hoxe',
    'Que bo estaba todo',
    'Feliz día das letras galegas',
    'Vémonos esta noite na praza',
    'Canto custa o envío?',
    'Aínda quedan entradas',
    'Quérovos moito, sodes os mellores',
    'Boas noites a toda a xente',
    'Estreamos carta de outono con castañas, cogomelos e moito sabor',
    'Grazas, Antía, alegrámonos de que che gustase a experiencia',
    'Podes pasar pola tenda cando queiras e cambiámosche a talla',
    'Sentímolo, Xurxo. O teu envío saíu onte do almacén',
    'Levan media hora sen coller o teléfono',
    'Imposible mercar as entradas, a páxina dá erro',
    'Cal é a túa praia favorita das Rías Baixas?',
    'Este luns estaremos pechados por festa local',
    'Comparte unha foto do teu almorzo e participa no sorteo',
    'Cando volve haber pan de millo?',
    'Vaia desastre de servizo',
    'Encantounos coñecervos na feira do libro',
    'Nova data: o concerto pasa ao 12 de outubro',
    'Estades contratando xente para o verán?',
    'Bo proveito a todas e todos',
    'Teño un problema coa miña factura'
  ],
  German: [
    'Guten Morgen! Unsere neue Filiale in Köln öffnet heute um zehn.',
    'Hallo Jana, das tut uns leid. Schick uns bitte deine Bestellnummer per Nachricht.',
    'ich warte seit drei wochen auf mein paket und keiner antwortet',
    'Wer kommt am Samstag mit aufs Konzert?',
    'Vielen Dank für die netten Worte, das ganze Team freut sich',
    'Letzter Tag im Ausverkauf: alles zum halben Preis',
    'Wir suchen Verstärkung für unser Team in Hamburg',
    'Die App stürzt seit gestern dauernd ab',
    'Am Freitag gibt es Livemusik im Garten',
    'Ich liebe die neue Verpackung, so schön',
    'Neue Herbstkarte mit Pilzen und Kastanien',
    'Schön, dass es dir gefallen hat, Ines',
    'Eine halbe Stunde Warteschleife und keiner geht ran',
    'Montag bleibt unser Laden geschlossen'
  ],
  Dutch: [
    'Goedemorgen! Onze nieuwe winkel in Utrecht is vanaf vandaag open.',
    'Hoi Sanne, wat vervelend. Wil je ons je bestelnummer sturen in een privébericht?',
    'ik wacht al drie weken op mijn pakketje en niemand reageert',
    'Wie gaat er zaterdag mee naar het concert?',
    'Bedankt voor het compliment, het hele team is er blij mee',
    'Laatste dag van de uitverkoop: alles voor de halve prijs',
    'Wij zoeken versterking voor ons team in Gent',
    'De app loopt sinds gisteren steeds vast',
    'Vrijdag is er livemuziek in de tuin',
    'Wat een mooie verpakking, ik ben er weg van',
    'Nieuwe herfstkaart met paddenstoelen en kastanjes',
    'Fijn dat je het leuk vond, Ines',
    'Een half uur gewacht en niemand neemt op',
    'Maandag zijn we gesloten wegens feestdag'
  ],
  Basque: [
    'Egun on! Gaur hamarretan irekiko dugu denda berria.',
    'Kaixo Ane, barkatu atzerapena. Bidaliko diguzu eskaeraren zenbakia mezu pribatuz?',
    'Bi aste daramatzat paketearen zain eta inork ez du erantzuten',
    'Nor dator larunbatean kontzertura?',
    'Eskerrik asko zure mezuagatik, talde osoa pozik dago',
    'Merkealdien azken eguna: dena prezio erdian',
    'Langile bat behar dugu Donostiako dendan',
    'Aplikazioak ez du funtzionatzen atzotik',
    'Ostiralean zuzeneko musika izango da lorategian',
    'Asko gustatzen zait bilgarri berria, oso polita da',
    'Udazkeneko karta berria: onddoak, gaztainak eta zapore handia',
    'Pozten gara gustatu izanaz, Ines',
    'Ordu erdi itxaroten eta inork ez du telefonoa hartzen',
    'Astelehenean itxita egongo gara'
  ],
  others: [
    'Hei, kiitos viestistäsi! Valitettavasti tilauksesi on myöhässä',
    'Köszönjük az üzenetet, hamarosan válaszolunk',
    'Děkujeme za zprávu, ozveme se co nejdříve',
    'Dziękujemy za wiadomość, sprawdzimy to jeszcze dziś',
    'Tack för ditt meddelande, vi återkommer i morgon',
    'Siparişiniz yarın kargoya verilecek, teşekkürler',
    'Terima kasih sudah menghubungi kami, kami akan segera membalas',
    'Mulțumim pentru mesaj, revenim cu un răspuns',
    'Salamat po sa inyong mensahe, sasagot kami agad',
    'Asante kwa ujumbe wako, tutakujibu hivi karibuni',
    'Cảm ơn bạn đã liên hệ, chúng tôi sẽ trả lời sớm',
    'Спасибо за сообщение, ответим сегодня',
    'ありがとうございます。確認いたします',
    'شكرا لرسالتك سنرد عليك قريبا',
    'Ευχαριστούμε για το μήνυμα',
    '감사합니다 곧 답변 드리겠습니다'
  ]
}

describe('English and Spanish', () => {
  test.each(english)('en: %s', (text) => {
    expect(detect(text)).toBe('en')
  })

  test.each(spanish)('es: %s', (text) => {
    expect(detect(text)).toBe('es')
  })

  test('neither capitals nor missing accents change that', () => {
    expect(
      misses(
        english.map((text) => text.toUpperCase()),
        'en'
      )
    ).toEqual([])
    expect(
      misses(
        spanish.map((text) => text.toUpperCase()),
        'es'
      )
    ).toEqual([])
    expect(misses(spanish.map(withoutAccents), 'es')).toEqual([])
  })
})

describe('everything else is other', () => {
  test.each(Object.entries(foreign))('%s: at least 9 in 10', (_, texts) => {
    expect(misses(texts, 'other').length).toBeLessThanOrEqual(texts.length / 10)
  })

  test('at least 95 in 100 over all', () => {
    const texts = Object.values(foreign).flat()
    expect(misses(texts, 'other').length).toBeLessThanOrEqual(texts.length / 20)
  })
})

test.each<[text: string, language: Language | undefined]>([
  ['', undefined],
  ['🎉🎉🎉', undefined],
  ['12 + 3 = 15', undefined],
  ['hola', 'es'],
  ['Hola!', 'es'],
  ['gracias', 'es'],
  ['Gracias, Marta', 'es'],
  ['¿Precio?', 'es'],
  ['Piñata', 'es'],
  ['thanks', 'en'],
  ['Hello', 'en'],
  ['thx', 'en'],
  ['obrigado', 'other'],
  ['merci beaucoup', 'other'],
  ['Ευχαριστώ', 'other'],
  ['なるほど', 'other'],
  ['no', undefined],
  ['ok', undefined],
  ['la', undefined],
  ['Taco Tuesday', undefined],
  ['Zyx qwv rtp fgh', undefined]
])('few words: %j is %s', (text, language) => {
  expect(detect(text)).toBe(language)
})

test.each<[text: string, language: Language]>([
  ['As they say: hasta la vista. The party is over and we want you to go home', 'en'],
  ['Ya está aquí the best of the week, y es para ti que nos sigues desde siempre', 'es'],
  ['Γειά from Athens! We are open all week and would love to see you', 'en'],
  ['Hoy toca 寿司 en casa, ¿quién se viene?', 'es']
])('of mixed drafts the function words decide: %s', (text, language) => {
  expect(detect(text)).toBe(language)
})

test('of equal evidence, more different function words win', () => {
  expect(detect('the the the the los las muy pero')).toBe('es')
  expect(detect('los los los los the with and you')).toBe('en')
})

const own = [...english, ...spanish, ...Object.values(foreign).flat()]

test('takes any text', () => {
  const piece = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom("'", "a'", "'s", '__proto__', '¿', ...own.join(' ').split(' ')))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(['en', 'es', 'other', undefined]).toContain(detect(pieces.join(' ')))
    })
  )
})

test('emoji in front and earlier calls change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...own), fc.constantFrom(...own), fc.stringMatching(/^[🎉❤️👍🏽👩‍🍳🇪🇸 ]*$/u), (text, before, emoji) => {
      const language = detect(text)
      detect(before)
      expect(detect(emoji + text)).toBe(language)
    })
  )
})

describe.each(Object.entries(profiles))('profile %s', (_, {words, endings, letters}) => {
  const list = words.split(/\s+/)

  test('has words in lower case, none twice', () => {
    expect(list.filter((word) => !/^'?[\p{Ll}]+'?$/u.test(word))).toEqual([])
    expect(list.filter((word, at) => list.indexOf(word) < at)).toEqual([])
  })

  test('has endings of three letters, letters of one code unit, none more than three times', () => {
    expect(endings.split(' ').filter((ending) => ending && !/^\p{Ll}{3}$/u.test(ending))).toEqual([])
    expect(letters).toMatch(/^\p{Ll}*$/u)
    expect([...letters].filter((letter) => letters.split(letter).length > 4)).toEqual([])
  })
})
