/**
 * Bits of surprise (0–9) of each letter after each letter in English and technical words: row = first letter, column =
 * second. Counted over documentation and source texts; 4.7 would be the value for letters drawn at random.
 */
const BIGRAM_BITS = (
  "85449859596343959343667768 37563888459367469446399958 39673893594468279463589979 36752779288577469546588879 " +
  "47435669798453757334867579 49664389299477379455499969 57672754399464569446479988 27772798398666389564599969 " +
  "56455559998442359543959795 39772899586798256648297979 48752668399475658736574979 38752799398387369855589949 " +
  "25862889398557339856599979 48433538496686479843669979 65448669696442549345465889 39763787498387349354598959 " +
  "67968879879595777558097999 37552669396656369544668959 58472774396667548742487969 38672794299677469345597959 " +
  "54564659599343749333999999 28891779399967589778898899 37753694399684388347996799 46363577399569639662889567 " +
  "66564667499543539633765967 39771797399657499777498978"
).split(" ");

/** The mean that random letters get by the table above. */
const RANDOM_LETTER_BITS = 4.7;
/** How much more often values of definitions are words than random strings, in bits. */
const PRIOR_BITS = 5;
const LONGEST = 400;

/**
 * How likely it is that a value was drawn at random rather than written by a person, between 0 and 1. Compares, in bits,
 * how well letters follow each other as in words, how often upper and lower case change, and how often letters and
 * digits do.
 */
export function randomness(value: string): number {
  const text = value.slice(0, LONGEST);
  let bits = -PRIOR_BITS;
  const mixedCase = /[a-z]/.test(text) && /[A-Z]/.test(text);
  const hasDigits = /\d/.test(text);
  for (let index = 1; index < text.length; index++) {
    const before = kindOf(text.charCodeAt(index - 1));
    const here = kindOf(text.charCodeAt(index));
    if (before === OTHER || here === OTHER) continue;
    if (before !== DIGIT && here !== DIGIT) {
      bits += bigramBits(text, index) - RANDOM_LETTER_BITS;
      // `Name` begins a word; a change anywhere else is what random strings do.
      if (mixedCase) bits += before === here ? -0.9 : before === UPPER ? 0.6 : 3;
    } else if (hasDigits)
      bits += before === DIGIT && here === DIGIT ? 0.2 : before === DIGIT || here === DIGIT ? 2.2 : -0.3;
  }
  return 1 / (1 + 2 ** -bits);
}

const OTHER = 0;
const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return OTHER;
}

function bigramBits(text: string, index: number): number {
  const row = (text.charCodeAt(index - 1) | 32) - 97;
  const column = (text.charCodeAt(index) | 32) - 97;
  return Number(BIGRAM_BITS[row]?.[column] ?? 9);
}
