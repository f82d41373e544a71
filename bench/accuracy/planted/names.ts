// Names of people and of secret projects, which must not stand in names of jobs.
import { leak } from "./payload.ts";
import type { Kind } from "./payload.ts";
import type { Random } from "./random.ts";

/** What the configuration of the bench forbids; the same for every seed. */
export const NAMES = {
  deny: ["Project Bluebird", "wolfhound", "Larkspur Industries"],
  people: ["marta.kowalik", "tnguyen", "Ines Oyelaran"],
} as const;

const PROJECTS = [
  "Project-Bluebird",
  "projectbluebird",
  "PROJECT_BLUEBIRD",
  "project bluebird",
  "projectBluebird",
  "wolfhound",
  "Wolfhound",
  "WOLFHOUND",
  "larkspur-industries",
  "LarkspurIndustries",
  "larkspur_industries",
];
const PEOPLE = [
  "marta.kowalik",
  "marta-kowalik",
  "MartaKowalik",
  "marta_kowalik",
  "tnguyen",
  "TNguyen",
  "ines-oyelaran",
  "InesOyelaran",
];

const around = (random: Random, name: string): string => {
  const separator = name.includes("_") ? "_" : " " === name[7] ? " " : "-";
  return random.pick([
    `⟦${name}⟧`,
    `⟦${name}⟧${separator}v${random.int(1, 9)}`,
    `train${separator}⟦${name}⟧`,
    `nightly${separator}⟦${name}⟧${separator}${random.int(10, 99)}`,
  ]);
};

export const NAME_KINDS: readonly Kind[] = [
  leak("denied-name", [], (random) => around(random, random.pick(PROJECTS)), { shape: "name" }),
  leak("denied-name", [], (random) => around(random, random.pick(PROJECTS)), { shape: "name" }),
  leak("user-name", [], (random) => around(random, random.pick(PEOPLE)), { shape: "name" }),
  leak(
    "email-address",
    [],
    (random) =>
      random
        .pick(["⟦#⟧", "run of ⟦#⟧", "⟦#⟧ nightly"])
        .replace(
          "#",
          `${random.pick(["alex.doe", "sam", "j.smith+ml", "li_wei"])}@${random.pick(["contoso.com", "fabrikam.co.uk", "adatum.onmicrosoft.com"])}`,
        ),
    { shape: "name" },
  ),
];
