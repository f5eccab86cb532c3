import type {Words} from '../../src/define-rule.js'

const sorry =
  '(siento|sentimos|lamento|lamentamos|una lástima|una pena|qué pena|qué lástima|nos apena|nos duele|nos entristece|disculpa|disculpas|perdón|perdona|perdone|tristes de)'
const so = '(así|de esa (manera|forma)|de esta (manera|forma)|de ese modo|de este modo|de tal (forma|manera)|como dices|como dice|como lo cuentas)'

export default {
  summary: 'Una disculpa por lo que alguien siente, y no por lo que pasó',
  phrases: {
    feelings: {
      despite: ['questioned'],
      patterns: [
        `${sorry} *8 ({sentir:any}|{sentirse:any}|sentirte|sentirle|sentiros|sentirlos|sentirla|sentirlo) *2 ${so}`,
        `${sorry} *2 que (te|se|os) *1 (sientas|sienta|sintáis|sientan|sintieras|sintiera|haya sentido|hayas sentido|hayan sentido|hayáis sentido) *1 (ofendido|ofendida|ofendidos|molesto|molesta|ignorado|ignorada|decepcionado|decepcionada|defraudado|defraudada|desatendido|desatendida|maltratado|maltratada|engañado|engañada|incómodo|incómoda|poco|herido|herida|dolido|dolida|frustrado|frustrada)`,
        `${sorry} *2 que *1 (lo|la|las cosas|usted lo|nos|algunos lo) *1 (veas|vea|veáis|vean|hayas visto|haya visto|percibas|perciba|interpretes|interprete|hayas interpretado|haya interpretado|hayas percibido|haya percibido|tomes|tome|tomen|hayas tomado|haya tomado|sientas|sienta|hayas sentido|entiendas|entienda|consideres|considere|vivas|viva|hayan vivido|haya vivido|hayas vivido|valores|valore) *2 (${so}|a mal|mal|como|injusto|injusta)`,
        `${sorry} *5 (haya|hayas|hayan|hayáis|hubiera) (percibido|interpretado|malinterpretado|considerado|entendido|malentendido|encontrado|sentido) (un|una|el|la|lo|nuestra|nuestro|que|mal|como|los|las|poco|esa|ese|así)`,
        `${sorry} *5 (percibas|perciba|percibiera|percibieras|interpretes|interprete|considere|consideres|pienses|piense|creas|crea|opines|opine|entendieras|entendiera) (que|un|una|el|la|así|eso|lo|nuestra|nuestro|de)`,
        `${sorry} *2 que (te|se|os|le|les|usted|algunos) *2 (haya|hayas|hayan|hayáis)? *1 (ofendido|ofendida|ofendiera|ofendieras|ofendan|ofendas|ofenda|molestado|molestara|molestaras|molestes|moleste|sentido ofendido|disgustado) *1 (por|con|nuestro|nuestra|el|la|así)?`,
        `${sorry} *8 (esa|esta|tal|tu|su|vuestra|mala|la|una) *1 (impresión|percepción|sensación|opinión|visión|sentir|lectura|interpretación|reacción|sensibilidad|decepción)`,
        `${sorry} *6 (te|le|os|les|se) (haya|hayan|haya podido|ha|hubiera)? *1 (resultado|parecido|resultara|pareciera|resulte|parezca|resultó|pareció) *2 (ofensivo|ofensiva|molesto|molesta|inadecuado|inadecuada|desagradable|poco|injusto|injusta|grosero|mal|insuficiente|inapropiado|inapropiada|insensible|excesivo)`,
        `${sorry} *5 (haya|hayan|hubiera|ha|se haya|fuera|fuese|haya sido|hayan sido) (sido)? *1 (recibido|recibida|tomado|tomada|interpretado|interpretada|entendido|entendida|malinterpretado|malinterpretada|percibido|percibida|vivido|vivida|leído|leída) *1 (así|mal|como|de (esa|esta)|por)?`,
        `${sorry} *6 (la|lo|las|los) (hayan|haya|hayáis|hayas) *1 (vivido|sentido|percibido|tomado|recibido|leído|interpretado|entendido)`,
        `${sorry} *2 que (usted|ustedes|te|le|les|os|se|lo|la|nos)? (te|le|les|os|se|lo|la)? (haya|hayas|hayan|hayáis|hubiera|hubieras|pudiera|pudieras|pueda|puedas) (podido)? (percibir|percibirse|notar|sentir|sentirse|sentirte|interpretar|apreciar|llevarse|llevarte|pensar|creer|parecerle|parecerte|verse|verlo|entenderse|interpretarse)`,
        `${sorry} *2 que *1 (esa|esta|así|ese|este) (haya|hubiera|fuera|fuese) *1 (tu|su|vuestra|la|tus|sus) *1 (experiencia|vivencia|sensación|sentir)`,
        `${sorry} *5 (haya|hayas|hayan|hayáis) (tomado|llevado|visto|leído) *1 (así|a mal|mal|por (ese|otro) lado)`,
        '(no|nunca) (era|fue|ha sido|estuvo en) nuestra intención (ofender|herir|molestar|ofenderte|ofenderle|que te sintieras|que se sintiera|hacerte sentir|hacerle sentir)'
      ]
    }
  },
  messages: {
    feelings: {
      reason: 'Disculpa por lo que siente la persona: «{text}»; mejor, por lo que pasó',
      note: 'Lamentar cómo se siente alguien da a entender que el fallo es sentirlo. Di qué salió mal y pide perdón por eso.'
    }
  }
} satisfies Words
