const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/**
 * Words that stand for a value to be filled in, in the languages that public definitions are written in. No password
 * is made of one of these and the name of a thing.
 */
export const STAND_IN_WORDS = words(`
  your yours example examples sample samples dummy fake mock placeholder placeholders changeme changethis replace replaced replaceme replacewith
  todo tbd tba fixme fill fillin filled insert insertme enter paste provide xxx redacted removed hidden masked obfuscated secret-here none null
  undefined notset unset empty foo bar baz foobar lorem ipsum
  dein deine deinen ihr ihre ihren beispiel eintragen eingeben ersetzen ersetze mich einfügen einfuegen votre ton exemple ici mettre mets remplacer insérer inserer
  tu su pon ponga ejemplo aqui aquí cambiar cambiame reemplazar reemplace seu sua coloque exemplo alterar substituir jouw uw vul invullen vervang voorbeeld insira inserisci sostituisci tuo tua şifreniz parolanız
  esempio wpisz twój twoj przykład przyklad wpisz din ditt exempel`);

/** Words that are stand-ins in a text of small letters or capitals, and may be part of a password in any other. */
export const FAINT_WORDS = words(`
  my test testing change place holder here update updateme updated put na n/a some any value values string hier fill_me later runtime see
  stored pipeline ci goes il real actual add unused needed abc abcdef add set will given random own provided overridden override wherever required`);

/** Words that say which thing is to be filled in; harmless beside a stand-in word. */
export const THING_WORDS = words(`
  password passwd pwd pass passphrase secret secrets token tokens key keys api apikey access account auth authentication authorization
  client credential credentials sas pat storage connection string conn url uri endpoint host server user username name id ids the a an of
  for to with in and or is be value real actual this that it please don't not do no azure openai aws gcp google hf huggingface wandb
  github gitlab slack anthropic cohere mistral nvidia kaggle db database sql sk passw0rd p4ssw0rd passwort kennwort passe mot de contraseña contrasena senha
  wachtwoord parola hasło haslo lösenord clave chave cle clé schluessel schlüssel jeton llave keyvault kv vault set me from at on by into
  s3cr3t n admin service principal subscription tenant resource group workspace registry acr ml model deployment container blob file share
  path strong secure new old prod production dev environment variable env before after running deploy deployment`);
