import { FOREIGN_PASSWORDS } from "./name-languages.ts";

/** A list of words, written apart by blanks. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Words for a password. */
export const PASSWORDS: ReadonlySet<string> = new Set([
  ...words("password passwd passphrase pwd passcode"),
  ...FOREIGN_PASSWORDS,
]);

/** `first_pass`, `forward_pass`: passes that are no passwords. */
export const PASS_TALK = words(
  "first second third last next single multi multiple two one forward backward dry num high low band bypass test fail by tram bus boarding hall per n",
);

/** Whose key a `…_KEY` must be to be taken for a secret. */
export const KEY_OWNERS = words(`
  api access account auth secret private master storage shared subscription encryption encrypt decryption decrypt signing sign primary
  secondary admin service function functions scoring endpoint client app application server host openai search cosmos db database
  aws azure gcp google blob batch acr registry redis iot eventhub servicebus wandb comet kaggle pinecone nvidia ngc anthropic cohere
  mistral hf huggingface github gitlab sendgrid stripe license licence session crypto cipher ssl tls jwt hmac aes fernet cookie csrf
  webhook bot speech translator maps form language vision cognitive content`);

/** Whose key a name says so surely that what stands behind it says only for whom it is. */
export const STRONG_OWNERS = words(
  "api access secret account subscription openai aoai anthropic cohere mistral groq gemini deepseek wandb comet pinecone nvidia sendgrid stripe",
);

/** What programs sign or encrypt with a secret of which their operators think themselves. */
export const CHOSEN_BY_PEOPLE = words(
  "jwt session cookie signing csrf hmac flask django nextauth encryption crypto cipher wtf pepper",
);

/** Of which a code or a PIN lets somebody in. */
export const CODE_OWNERS = words(
  "access security unlock user admin keyring device token card smartcard hsm so yubikey wallet login auth entry door alarm sim pkcs11 safe vault",
);

/** A name that ends with one of these is about a secret, not one: where it lies, how it is called, how long it lives. */
export const ABOUT = words(`
  name names id ids uri uris url urls endpoint file files filename path paths dir directory folder type types mode modes version
  versions length size count counts expiry expiration expires ttl env var variable provider source ref reference location enabled
  required policy format regex pattern field fields column columns header scope scopes store manager vault ring rotation days hours
  minutes seconds identifier arn hash digest checksum algorithm alg prefix suffix label limit limits max min num index indices budget
  usage strategy method kind class style behavior option options setting settings config map mapping hint dtype encoding encodings
  model models merging merge engine language lang bits rounds placeholder template question answer reset change changed update updated
  validation issuer audience host port user username email age attempts retries strength history lifetime interval timeout refresh hasher
  hashers hashing kdf cipher ciphers complexity algo algos algorithms scheme backend generator derivation function encoder encoders decoder codec factory resolver loader fetcher getter setter reader writer builder limiter
  rotator rotation verifier refresher selector detector scanner parser formatter masker sanitizer splitter counter inspector iterations rounds cost
  alphabet charset chars charlist checker validator validators verifier fingerprint thumbprint plugin script callback handler helper command cmd
  title message icon tooltip autocomplete iteration strategy rule rules checksum regexp page form dialog`);

/** A name with one of these as a word switches something on or off. */
export const SWITCHES = words(
  "use using enable enabled disable disabled has have is allow no require requires required with without skip show hide mask random generate",
);

/** Beside `token`, words of language models and parsers. */
export const TOKEN_TALK = words(`
  max min num n count counts limit length pad padding eos bos unk sep cls mask special start begin end stop add new completion
  completions prompt input inputs output outputs total per tokens tokenizer tokenization classification level window ratio embedding
  embeddings vocab vocabulary parallelism text image audio video tiktoken generated generation context chunk first last next prev
  previous word words sub beginning ending decode encode stride overlap key separator sep delimiter`);

/** Keys that are meant for everybody. */
export const PUBLIC = words("public pub publishable");

/** Before `key`, words of tables, maps and stores. */
export const KEY_TALK = words(`
  partition primary foreign sort group label tag text image sentence sentence1 sentence2 ground truth feature join row column index
  cache dict json yaml config lookup unique natural surrogate composite hash range object file blob s3 routing route message shard
  hot short shortcut metadata meta dictionary idempotency dedup sorting order instance translation config metric lock state padding site mot mots palabra palavra parola fremd`);

/** `API_KEY_PROD` is the API key of a stage; the words behind it say nothing else. */
export const STAGES = words(`
  prod production dev development test testing stage staging qa uat preprod live local main backup old new current eu us uk east west
  north south central v1 v2 v3 1 2 3 a b prd stg int nonprod sandbox sbx demo canary blue green pilot playground lab common global default
  fallback failover alt alternate alternative spare temp tmp legacy deprecated rotated one two dr edge team personal
  europe asia africa america apac emea amer latam northeast northwest southeast southwest eastus eastus2 westus westus2 westus3 centralus
  northcentralus southcentralus westcentralus canadacentral canadaeast brazilsouth mexicocentral northeurope westeurope swedencentral
  norwayeast francecentral germanywestcentral switzerlandnorth switzerlandwest polandcentral italynorth spaincentral uksouth ukwest
  southafricanorth uaenorth qatarcentral israelcentral eastasia southeastasia japaneast japanwest koreacentral centralindia southindia
  australiaeast sweden norway france germany switzerland poland italy spain canada brazil mexico india japan korea australia singapore
  ireland netherlands austria denmark finland belgium portugal israel china qatar uae chile
  virginia oregon ohio frankfurt london paris dublin tokyo sydney mumbai zurich stockholm`);
