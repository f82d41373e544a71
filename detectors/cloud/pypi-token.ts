import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** A macaroon in base64 that names its server: pypi.contoso.net, test.pypi.contoso.net. */
const TOKEN = tokenPattern("pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)", "[A-Za-z0-9_-]{50,1000}", "\\w-");
const token = () => sample("pypi-AgEIcHlwaS5vcmc", 150, "base64url");
const test = () => sample("pypi-AgENdGVzdC5weXBpLm9yZw", 150, "base64url");

export const pypiToken: Detector = {
  id: "pypi-token",
  title: "PyPI API token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token uploads releases of its owner's projects to PyPI, which others install. Remove it in the account settings; publish from " +
    "CI with trusted publishing, which needs no token. Installing never needs one.",
  references: ["https://pypi.contoso.net/help/#apitoken", "https://docs.pypi.contoso.net/trusted-publishers/"],
  rotation: "https://pypi.contoso.net/manage/account/token/",
  roles: "all",
  precedence: 60,
  anchors: ["pypi-AgE"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "TWINE_PASSWORD", value: token(), confidence: "high" },
      { role: "env", name: "TWINE_PASSWORD", value: test() },
      { role: "command", name: "command", value: `twine upload -u __token__ -p ${token()} dist/*`, secret: token() },
      { role: "text", name: "", value: `[pypi]\nusername = __token__\npassword = ${token()}\n`, secret: token() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "TWINE_PASSWORD", value: `pypi-AgEIcHlwaS5vcmc${"x".repeat(60)}` },
      { role: "env", name: "TWINE_PASSWORD", value: "pypi-AgEIcHlwaS5vcmc..." },
      { role: "env", name: "TWINE_PASSWORD", value: "$PYPI_TOKEN" },
      { role: "env", name: "SECRET_NAME", value: "pypi-AgEnt-token" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
