/** A number in the digits of an alphabet, most significant first, without leading zeros (one digit at least). */
export function toDigits(number: number, alphabet: string): string {
  let digits = "";
  let rest = number;
  do {
    digits = alphabet.charAt(rest % alphabet.length) + digits;
    rest = Math.floor(rest / alphabet.length);
  } while (rest > 0);
  return digits;
}

/** The digits of base 62 in the order that GitHub and Azure use. */
export const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
