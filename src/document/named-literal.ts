/**
 * `password = "…"`, `api_key: str = "…"`, `"token": "…"`, `auth=("…`, `option("password", "…")`, `key=os.getenv("X", "…")`, `"… password=…"`: where a program may write a
 * secret although it makes no definition.
 */
const NAMED_LITERAL =
  /(?:pass|pwd|pw|secret|token|key|cred|auth|sas|pat|conn|dsn|salt|hook)\w{0,40}(?:["'], ?default|["']?\]?)[ \t]{0,4}(?::[ \t]{0,4}[\w.[\]| ]{1,60})?(?::?=|:)[ \t]{0,4}(?:[rbuf]{0,2}["'(]|[\w.]{1,60}(?:\(|[ \t]or[ \t]))|(?:pass|pwd|pw|secret|token|key|cred)\w{0,40}["'],[ \t]{0,4}(?:(?:default_?)?value[ \t]?=[ \t]?)?["']|(?:login|creds?|credentials|auth)[ \t]{0,4}=[ \t]{0,4}[[(][ \t]{0,4}["']|(?:password|passwd|pwd|accesskey|accountkey)=[^\s"'{}%<$]/i;

/** A cheap look at a program before it is parsed: whether it sets a name that may mean a secret to a literal. */
export function mayNameLiteral(text: string): boolean {
  return NAMED_LITERAL.test(text);
}
