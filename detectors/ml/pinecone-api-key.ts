import type { Detector, Example } from "../../src/detection/detector.ts";
import { literalsOf, namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("pcsk_", "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}");
/** The older form is a UUID, as many identifiers are. */
const LEGACY: NamedKey = {
  vendors: ["pinecone"],
  documented: ["pinecone_api_key"],
  form: /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
};

const key = () => sample("pcsk_", 6) + sample("_", 63);
const legacy = [8, 4, 4, 4, 12].map((length) => sample("", length, "hex")).join("-");

export const pineconeApiKey: Detector = {
  id: "pinecone-api-key",
  title: "Pinecone API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key reads, changes and deletes the vector indexes of its project, often the text of documents with them. " +
    "Delete it in the console and create one with the smallest role that the job needs.",
  references: ["https://docs.pinecone.io/guides/projects/manage-api-keys"],
  rotation: "https://app.pinecone.io/organizations/-/keys",
  roles: "all",
  precedence: 60,
  signatures: ["pcsk_"],
  shortestRun: 36,
  mentions: literalsOf(LEGACY),
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "PINECONE_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "VECTOR_STORE", value: key() },
      { role: "env", name: "PINECONE_API_KEY", value: legacy, confidence: "high" },
      { role: "command", name: "command", value: `python index.py --pinecone-api-key ${legacy}`, secret: legacy },
      { role: "text", name: "", value: `pc = Pinecone(api_key="${key()}")`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "PINECONE_API_KEY", value: "$PINECONE_API_KEY" },
      { role: "env", name: "PINECONE_API_KEY", value: `pcsk_${"x".repeat(6)}_${"x".repeat(63)}` },
      { role: "env", name: "PINECONE_PROJECT_ID", value: legacy },
      { role: "env", name: "SUBSCRIPTION_ID", value: legacy },
      { role: "env", name: "PINECONE_API_KEY", value: "00000000-0000-0000-0000-000000000000" },
      { role: "env", name: "PINECONE_API_KEY", value: "<pinecone-api-key>" },
    ];
  },
  *detect(field) {
    yield* tokens(field.value, TOKEN);
    yield* namedKeys(field, LEGACY);
  },
};
