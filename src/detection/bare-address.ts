import type { Match } from "./detector.ts";
import { judgePasswordValue } from "./password-value.ts";

/**
 * `jdbc:oracle:thin:user/password@host`; the password may stand in quotes.
 *
 * @see https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
 */
const ORACLE =
  /jdbc:oracle:(?:thin|oci8?):(?:"[^"\s/@]{1,100}"|[^\s"'`/@:]{0,100})\/(?:"(?<quoted>[^"\r\n]{1,200})"|(?<plain>[^\s"'`@]{1,200}))@/g;
/**
 * `user:password@tcp(host:3306)/database` of Go's MySQL driver.
 *
 * @see https://github.com/go-sql-driver/mysql#dsn-data-source-name
 */
const GO_MYSQL = /(?<![\w.:/-])[\w.-]{1,60}:(?<plain>[^\s"'`@]{1,200})@(?:tcp6?|unix)\(/g;

/**
 * `user/password@//host:1521/service` and `user/password@host:1521/service`, as Oracle's programs take a login.
 *
 * @see https://docs.oracle.com/en/database/oracle/oracle-database/23/netag/configuring-naming-methods.html
 */
const EZCONNECT =
  /(?<![\w.:/@-])[A-Za-z]\w{0,60}\/(?<plain>[^\s"'`@/]{4,100})@(?:(?:tcps?:)?\/\/[\w.-]{1,200}|[\w.-]{1,200}:\d{2,5}\/\w)/g;

/** The passwords before the host in addresses without `//`, as some database drivers read them. */
export function* bareAddressPasswords(text: string): Generator<Match> {
  for (const [pattern, kind] of [
    [ORACLE, "JDBC address of Oracle"],
    [GO_MYSQL, "data source name of MySQL"],
    [EZCONNECT, "login of Oracle"],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const found = match.groups?.["quoted"] ?? match.groups?.["plain"] ?? "";
      const judged = judgePasswordValue(found, kind);
      if (judged === undefined) continue;
      const start = match.index + match[0].lastIndexOf(`${found}${match.groups?.["quoted"] === undefined ? "" : '"'}@`);
      yield { start, end: start + found.length, ...judged };
    }
  }
}
