/** Words that are nothing but a password: default ones of servers, and those that head every list of the most used. */
const PASSWORD_WORDS = new Set(
  (
    "password passwd passwort kennwort motdepasse contraseña contrasena senha wachtwoord parola haslo minioadmin changeme changeit letmein welcome " +
    "qwerty qwertz azerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx iloveyou toor supersecret topsecret mysecret mypassword secretpassword " +
    "mysecretpassword masterpassword adminadmin adminpassword rootpassword rootroot dbpassword userpassword testpassword bitnami trustno superman " +
    "passwordpassword abcabc hunter letmeinnow opensesame keyboardcat insecure s3cr3t"
  ).split(" "),
);

/** Words that are a default password where one is asked for, and elsewhere a user, a mode or a stand-in. */
const DOUBLE_WORDS = new Set(
  (
    "pass admin administrator root minio guest postgres postgresql mysql mariadb redis rabbitmq mongo mongodb elastic elasticsearch kibana grafana " +
    "neo4j keycloak airflow mlflow jenkins nexus sonar harbor gitea headless vagrant oracle sa system manager azureuser user master default test " +
    "demo temp temporal hello hallo bonjour abc login monkey dragon football baseball sunshine princess shadow secret cassandra kafka superset " +
    "metabase hadoop hive spark dask ray jupyter django flask dev developer sysadmin backup"
  ).split(" "),
);

/** Walks over the keyboard with digits in them. */
const WALKS = new Set(
  "1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 zaq12wsx q1w2e3r4 qwe123 qweasd qweasdzxc 123qwe 1234qwer asdf asdf1234 asdfasdf asdfqwer qwerasdf abcd1234 a1b2c3 a1b2c3d4 aa123456 123abc".split(
    " ",
  ),
);

const LEET = new Map([
  ["@", "a"],
  ["4", "a"],
  ["3", "e"],
  ["1", "i"],
  ["!", "i"],
  ["0", "o"],
  ["$", "s"],
  ["5", "s"],
  ["7", "t"],
]);

/** `mysecretkey`, `supersecretpassword`. */
const OWN_SECRET = /^(?:my|super|very|top){1,3}(?:secret|password)(?:key|token|password|pass|pw|string)?$/;
/** `mysqlpw`, `rootpass`, `examplepassword`: a word and a word for a password. */
const SOMEBODYS_PASSWORD =
  /^(?!your|example|change|enter|sample|insert)[a-z]{2,12}(?:password|passwd|passwort|pass|pwd|pw)$/;

const LONGEST = 24;
/** What people append to a weak password: a number, a year, a sign. */
const TAIL = /[^\p{L}]{0,7}$/u;

/**
 * How weak a password is. `sure`: it can be nothing but a default or well-known password (`minioadmin`, `P@ssw0rd1`,
 * `changeme`, `1qaz2wsx`, `123456`). `where asked for`: under a name that says password it is one (`admin`, `test`,
 * `postgres123`). Numbers and signs behind the word, its case and letters written as digits make no difference.
 */
export function passwordWeakness(value: string): "sure" | "where asked for" | undefined {
  const text = value.trim().toLowerCase();
  if (text.length < 2 || text.length > LONGEST) return undefined;
  if (
    /^(?:0?123(?:4(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?)?|(\d)\1{3,9}|12341234|123123|121212|123321|654321|987654321)$/.test(
      text,
    )
  )
    return text.length < 6 ? "where asked for" : "sure";
  if (WALKS.has(text.replaceAll("@", "2").replaceAll("!", "1"))) return "sure";
  const plain = [text, text.replaceAll("_", ""), text.replaceAll("-", "")];
  if (/^[a-z]+ [a-z ]+$/.test(text)) plain.push(text.replaceAll(" ", ""));
  let found: "where asked for" | undefined = SOMEBODYS_PASSWORD.test(text.replace(TAIL, ""))
    ? "where asked for"
    : undefined;
  for (const each of plain) {
    // Read as letters before and after what is appended is cut off: `root1`, `passw0rd1`, `p@ssword!`.
    for (const word of [each, each.replace(TAIL, ""), unleeted(each.replace(TAIL, ""))]) {
      if (PASSWORD_WORDS.has(word) || OWN_SECRET.test(word)) return "sure";
      if (DOUBLE_WORDS.has(word)) found = "where asked for";
    }
  }
  return found;
}

/** Whether a value is among the default and best-known passwords. */
export function isWeakPassword(value: string): boolean {
  return passwordWeakness(value) !== undefined;
}

function unleeted(text: string): string {
  return text.replaceAll(/[@431!0$57]/g, (sign) => LEET.get(sign) ?? sign);
}
