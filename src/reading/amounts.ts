/** What a number or an amount of money is worth: `1.200,50 €` and `£1,200.50` are 1200.5. */
export function amountOf(text: string): number {
  const digits = text.replace(/[^\d.,]/gu, '').replace(/^[.,]+|[.,]+$/gu, '')
  return Number(digits.replace(/[.,](?=\d{3}(?:\D|$))/gu, '').replace(',', '.'))
}
