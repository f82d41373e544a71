import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { queryCredentials } from "../../src/detection/url-query.ts";

const password = () => `${sample("", 12)}-7`;
const token = () => sample("", 32);

export const secretInQuery: Detector = {
  id: "secret-in-query",
  title: "Secret in the query of an address",
  category: "secret",
  severity: "error",
  docs:
    "What stands in the query of an address is logged by servers and proxies on its way, kept in histories, and stored by the platform with the " +
    "definition. Change the password or revoke the token, write the address without it, and let the program send it in a header, from a secret " +
    "that it fetches at run time.",
  references: [
    "https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url",
    "https://learn.microsoft.com/azure/key-vault/general/basic-concepts",
  ],
  rotation: "https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation",
  roles: "all",
  precedence: 40,
  anchors:
    "password= Password= passwd= pwd= PWD= pass= passphrase= token= Token= _key= -key= Key= ?key= &key= accesskey= apikey= authkey= appkey= secret= Secret= pat= auth= ?code= &code=".split(
      " ",
    ),
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "JDBC",
        value: `jdbc:mysql://db.contoso.com:3306/ml?user=etl&password=${password()}&useSSL=true`,
        secret: password(),
        confidence: "high",
      },
      {
        role: "env",
        name: "DB",
        value: `postgresql:///ml?host=db&user=etl&password=${password()}`,
        secret: password(),
      },
      {
        role: "url",
        name: "data",
        value: `https://api.contoso.com/v1/data?format=json&api_key=${token()}`,
        secret: token(),
        confidence: "high",
      },
      {
        role: "url",
        name: "score",
        value: `https://contoso.com/score?code=${token()}`,
        secret: token(),
        confidence: "medium",
      },
      {
        role: "command",
        name: "command",
        value: `curl "https://gitlab.contoso.com/api/v4/projects/1?private_token=${token()}&per_page=5"`,
        secret: token(),
      },
      {
        role: "text",
        name: "",
        value: `"url": "https://contoso.com/x?a=1\\u0026access_token=${token()}"`,
        secret: token(),
      },
      {
        role: "env",
        name: "JDBC",
        value: "jdbc:mysql://db/ml?user=root&password=root",
        secret: "root",
        severity: "warning",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "JDBC", value: "jdbc:mysql://db/ml?user=etl&password=${MYSQL_PASSWORD}" },
      { role: "env", name: "JDBC", value: "jdbc:mysql://db/ml?user=etl&password=" },
      { role: "env", name: "JDBC", value: "jdbc:mysql://db/ml?user=etl&password=<password>&useSSL=true" },
      { role: "url", name: "u", value: "https://contoso.com/reset?password=forgotten&next=1" },
      { role: "url", name: "u", value: "https://contoso.com/search?key=value&token=next-page" },
      { role: "url", name: "u", value: "https://contoso.com/cb?code=4f9a81b2&state=1" },
      { role: "url", name: "u", value: "https://maps.contoso.com/?key=YOUR_API_KEY" },
      { role: "url", name: "u", value: `https://firebasestorage.googleapis.com/v0/b/x/o/y?alt=media&token=${token()}` },
      { role: "text", name: "", value: 'url = f"https://contoso.com/x?api_key={settings.api_key}"' },
      { role: "command", name: "command", value: `python train.py --token=${token()}` },
    ];
  },
  detect: ({ value }) => queryCredentials(value),
};
