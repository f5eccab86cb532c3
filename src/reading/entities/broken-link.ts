/** Glued to a word, cut, or misspelt: `atwww.a.com`, `https:// a.com`, `http:/a.com`, `http//a.com`, `www a.com`. */
export const brokenLink =
  /(?<=[a-zñáéíóú])(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])|(?<!\p{L})(?:https?:\/(?!\/)|https?:\/\/(?=[ \t]{1,3}[\p{L}\p{N}-]{2,60}\.\p{L})|https?\/\/|https?;\/\/|htt?ps?:\/\/(?<!https?:\/\/)|www[, ](?=[\p{L}\p{N}-]{2,60}\.\p{L}))/iu
