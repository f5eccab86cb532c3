export const vowel = /[aeiouyáéíóúü]/i

/** A Roman numeral, in capitals. */
export const romanNumeral = /^[IVXLCDM]+$/
