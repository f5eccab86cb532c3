/** Words of one meaning that the patterns of several rules share, as pattern text. */
export const en = {
  /** Says sorry. */
  apology: '(sorry|apologies|apology|apologise|apologize|apologised|apologized|apologising|apologizing|regret|forgive us|forgive me|pardon us|pardon me)',
  /** What people publish about a brand. */
  opinion: '(review|reviews|comment|comments|post|posts|tweet|tweets|rating|ratings|score|star|stars|message|messages|thread|complaint|complaints|video|videos|reel|story|remarks|criticism|what you (wrote|said|posted|put))'
}

export const es = {
  apology:
    '(perdón|perdona|perdone|perdonad|perdonen|perdoná|perdónanos|perdónenos|perdones|disculpa|disculpas|disculpe|disculpen|disculpes|disculpad|disculpá|siento|sentimos|lamento|lamentamos)',
  opinion:
    '(reseña|reseñas|comentario|comentarios|mensaje|mensajes|publicación|publicaciones|post|posts|posteo|posteos|tuit|tuits|tuiteo|tweet|tweets|valoración|opinión|opiniones|puntuación|calificación|estrella|estrellas|crítica|críticas|queja|quejas|hilo|video|vídeo|lo que (escribiste|escribió|escribieron|publicaste|publicó|pusiste|puso|dijiste|dijo|has escrito|ha escrito|has dicho|ha dicho|has publicado|ha publicado))'
}
