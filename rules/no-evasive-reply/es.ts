import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Palabras grandes o vagas donde alguien preguntó un dato',
  phrases: {
    evasion: {
      despite: ['hypothetical', 'negated'],
      patterns: [
        '(tomamos|tomo|toma) *2 (muy en serio|en serio|con seriedad)',
        '(comprometidos|comprometidas|compromiso|nos esforzamos|buscamos siempre|siempre buscamos|velamos|procuramos|trabajamos siempre|nos enorgullece|apostamos por|nos caracterizamos)',
        '(diversos|diversas|varios|varias|distintos|distintas|diferentes|múltiples|numerosos|ciertos) (factores|motivos|razones|circunstancias|causas|aspectos|variables)',
        '(causas|motivos|razones|circunstancias|factores) *1 (ajenas|ajenos|externas|externos|de fuerza mayor|fuera)',
        '(motivos|razones|causas|cuestiones|temas|problemas) (técnicos|técnicas|operativos|operativas|internos|internas|logísticos|logísticas|organizativos)',
        '(en su (debido)? momento|a su debido tiempo|próximamente|más adelante|en su oportunidad|oportunamente|muy pronto|cuando corresponda|en breve|todo a su tiempo|estén atentos|atentos a|atentas a|no se lo pierdan)',
        '(áreas|área|equipos|departamentos|departamento|instancias|autoridades|medidas|procedimientos|canales) (correspondientes|correspondiente|competentes|pertinentes|oportunas|responsable|adecuados|indicadas)',
        '(puede|pueden|podría|podrían) (variar|cambiar|depender|diferir|haber|contener)',
        '(normativa|normativas|legislación|leyes|normas|estándares|requisitos|reglamentación|controles) *1 (vigente|vigentes|aplicable|aplicables|más altos|más estrictos|de calidad)',
        '(es|son) (muy|siempre|lo más)? (importante|importantes|prioridad|una prioridad|nuestra prioridad|primordial|fundamental)',
        '(ingredientes|productos|materiales|materias primas|componentes|proveedores|ceras|calidad) *1 (seleccionados|seleccionadas|escogidos|cuidadosamente|de primera|de calidad|naturales|de la mejor|de la más alta|premium|elegidos|selectos)',
        '(los mejores|las mejores|la mejor|la más alta|máxima) (ingredientes|materiales|productos|materias|calidad|proveedores)',
        '(con|todo el|mucho|el) (cariño|amor|mimo|cuidado|esmero)',
        '(está|están|se está|se están) (siendo)? (gestionando|gestionado|evaluando|evaluado|tratado|tratando|analizado|considerando)',
        '(siempre|constantemente|continuamente|permanentemente|de (manera|forma) (continua|constante|permanente|periódica|regular)) *1 (revisando|mejorando|evaluando|trabajando|evolucionando|buscando|revisamos|evaluamos|analizamos|mejoramos|trabajamos|buscamos)',
        '(revisamos|evaluamos|analizamos|mejoramos|trabajamos|valoramos|estudiamos) *1 (siempre|constantemente|continuamente|permanentemente|de (manera|forma) (continua|constante|permanente|periódica|regular)|día a día)',
        'pensando (siempre)? en (tu|su|vuestro|el|la|las|los|cada|todos)',
        '(siguiendo|con|bajo|según) *2 (criterios|estándares|filosofía|principios|valores|exigencias)',
        '(amplia|gran|enorme|rica|variada) (gama|variedad|diversidad) de *1 (dietas|necesidades|gustos|personas|perfiles|públicos|situaciones|usos|pieles|edades|clientes|hogares|familias|estilos)',
        '(generalmente|en general|por lo general|normalmente|habitualmente|en su mayoría) *1 (apto|apta|aptos|aptas|adecuado|adecuados|adecuada|adecuadas|compatible|compatibles|bien tolerado|seguro|seguros)',
        'con (la|el) (cabeza|mirada|vista|foco|corazón|mente) (puesta|puesto)',
        '(depende|dependerá) (de)? (muchos|muchas|varios|cada|todo)? (factores|cosas|caso)? $',
        '(te|os|le|les) va a encantar'
      ]
    },
    fact: {
      despite: ['negated', 'hypothetical', 'questioned'],
      patterns: [
        '^(sí|nunca|siempre|no|claro|por supuesto|exacto|correcto|efectivamente|todavía no|aún no|lamentablemente|desafortunadamente|ninguno|ninguna|ambos|ambas)',
        '(porque|no sabemos|no lo sabemos|no sé|averiguo|averiguamos|preguntamos|pregunto|consultamos|consulto|confirmamos|confirmo)'
      ]
    }
  },
  messages: {
    evasive: {
      reason: 'Respuesta vaga: «{text}»; mejor, el dato que pidieron',
      note: 'Suena a que hay algo que esconder. Da el dato; si no lo sabes o no puedes darlo, dilo, y cuándo se sabrá.'
    }
  }
} satisfies Words
