import {lazy} from './characters.js'

// IANA root zone as of 2026-11: every country code in use but those of file names (md, rs, sh), and a choice of generic domains that posts name; `example` is reserved for examples (RFC 2606).
const countries =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro ru rw sa sb sc sd se sg si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
const generic =
  'com net org edu gov mil int example info biz name pro mobi jobs travel museum aero coop asia tel xxx cat eus gal app dev blog shop store online site website web tech xyz club live life world today news media social network digital agency studio design art photo photos gallery video tube game games bet casino beer wine bar cafe coffee pizza restaurant menu recipes food kitchen fashion style clothing shoes jewelry beauty hair fitness yoga health care clinic dental doctor hospital pharmacy school academy college university education training courses bank finance money cash credit loans insurance legal law lawyer abogado tax consulting management marketing email link click page host hosting cloud systems solutions services support help center community foundation charity gives fund team works work company business ventures capital global international group holdings limited ltd inc llc gmbh casa house homes property properties estate land garden villas apartments rent rentals hotels holiday viajes vacations tours cruises flights taxi car cars auto bike bio eco green energy solar space zone city town country madrid barcelona london scot wales irish lat paris berlin nyc miami vegas boston quebec tienda futbol soccer football golf tennis run racing ski surf party events tickets show movie film theater music band audio radio fm guru expert ninja rocks cool fun vip luxury gold diamonds deals sale discount gratis promo bargains gift gifts toys kids baby family pet dog vet farm market supply tools equipment parts build builders construction repair plumbing cleaning delivery express exchange trade trading shopping google youtube amazon apple microsoft ads one top love dating wedding moda pub pink red blue black ink guide reviews report press review soy moe icu plus'

// A domain that is also a small word: "gracias.me gusta" lacks a space, and is no link.
const words = 'ad al am as at be by de do fun hm id im in is it la life live love me my ni no one pa re run sa se si so su to top us va ve'

const known = /* @__PURE__ */ lazy(() => new Set(`${countries} ${generic}`.split(' ')))
const ambiguous = /* @__PURE__ */ lazy(() => new Set(words.split(' ')))

/** Whether a label may end a domain; Punycode ones are taken on trust. */
export const isTopLevel = (label: string) => known().has(label) || label.startsWith('xn--')

/** Whether a top-level domain is also a small word of English or Spanish. */
export const isAlsoWord = (label: string) => ambiguous().has(label)
