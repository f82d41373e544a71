/** Names of lists of a user and a password: `basic_auth: [svc, X]`. */
const LOGIN = /^(?:\w{1,40}[_-])?(?:(?:basic|http)[_-]?auth|creds|credentials|login)$/i;

/** Whether a list of two under a name is a user and a password. */
export function isLoginList(name: string): boolean {
  return LOGIN.test(name);
}

/** Keys of maps and lists in which users have their passwords: `users: [{ alice: X }]`. */
const USERS = /^(?:users|accounts|logins|htpasswd)$/i;
const USERS_KEY = /(?:[Uu]sers|USERS|[Aa]ccounts|ACCOUNTS|[Ll]ogins|LOGINS|[Hh]tpasswd|HTPASSWD)\\?["']?[ \t]{0,4}[:=]/;

/** A quick look at a whole text: whether users may have their passwords in it, under their own names. */
export function mayListUsers(text: string): boolean {
  return USERS_KEY.test(text);
}

/** All that policies ask of a password. */
const COMPLEX = /^(?=[^A-Z]{0,40}[A-Z])(?=[^a-z]{0,40}[a-z])(?=\D{0,40}\d)(?=\w{0,40}[^\w\s:/])\S{8,40}$/;

/** Whether a value is the password of the user under whose name it stands. @param path of the value */
export function isUsersPassword(path: readonly (string | number)[], value: string): boolean {
  const owner = path.findLast((part, index) => index < path.length - 1 && typeof part === "string");
  return typeof owner === "string" && USERS.test(owner) && COMPLEX.test(value);
}
