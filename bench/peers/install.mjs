// Installs other secret scanners by their own package managers into bench/peers/.installed (git-ignored), so that
// `npm run bench:accuracy` can run them beside ours. Usage: node bench/peers/install.mjs [NAME...]
// What a machine cannot install (no Go, no Cargo, a version that does not build) is said and left out.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the accuracy bench looks first (find.ts). */
const INSTALLED = join(import.meta.dirname, ".installed");
const bin = join(INSTALLED, "bin");
const venv = join(INSTALLED, "venv");

/** Each way is tried in turn until the program is there. Go modules with `replace` directives need `build`. */
const WAYS = {
  gitleaks: [
    () => goInstall("github.com/zricethezav/gitleaks/v8@v8.30.0"),
    () => goInstall("github.com/zricethezav/gitleaks/v8@v8.28.0"),
  ],
  betterleaks: [
    () => goBuild("github.com/betterleaks/betterleaks", "v1.2.0", "betterleaks"),
    () => goBuild("github.com/betterleaks/betterleaks", "v1.0.0", "betterleaks"),
  ],
  "detect-secrets": [() => pip("detect-secrets==1.5.0", "detect-secrets")],
  credsweeper: [() => pip("credsweeper", "credsweeper"), () => pip("credsweeper==1.11.3", "credsweeper")],
  whispers: [() => pip("whispers", "whispers"), () => pip("whispers==2.2.1", "whispers")],
  ripsecrets: [() => cargo("ripsecrets")],
  kingfisher: [() => pip("kingfisher-bin", "kingfisher"), () => cargo("kingfisher")],
  trufflehog: ["v3.95.0", "v3.92.0", "v3.90.0", "v3.88.0", "v3.82.13", "v3.63.0"].map(
    (version) => () => goBuild("github.com/trufflesecurity/trufflehog/v3", version, "trufflehog"),
  ),
};

mkdirSync(bin, { recursive: true });
const wanted = process.argv.slice(2);
for (const [name, ways] of Object.entries(WAYS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (isThere(name)) {
    console.log(`${name}: there already`);
    continue;
  }
  let done = false;
  for (const way of ways) {
    done = way() && isThere(name);
    if (done) break;
  }
  console.log(`${name}: ${done ? "installed" : "could not be installed"}`);
}

function isThere(name) {
  return existsSync(join(bin, name));
}

/** Runs a command at low priority; its own output is shown only when it fails. */
function run(command, args, options = {}) {
  const { status, stderr } = spawnSync("nice", ["-n", "19", command, ...args], { encoding: "utf8", ...options });
  if (status === 0) return true;
  console.error(
    `${command} ${args[0]} ${args.at(-1)} failed:\n${(stderr ?? "").trim().split("\n").slice(-3).join("\n")}`,
  );
  return false;
}

function goInstall(module) {
  return run("go", ["install", "-p", "1", module], { env: { ...process.env, GOBIN: bin, CGO_ENABLED: "0" } });
}

/** Builds from the downloaded module itself, which `go install` refuses when its go.mod has `replace` directives. */
function goBuild(module, version, name) {
  const { stdout } = spawnSync("go", ["mod", "download", "-json", `${module}@${version}`], { encoding: "utf8" });
  const downloaded = stdout ? JSON.parse(stdout).Dir : undefined;
  if (downloaded === undefined) {
    console.error(`${module}@${version} could not be downloaded`);
    return false;
  }
  const scratch = mkdtempSync(join(tmpdir(), "jobscrub-peer-"));
  try {
    // The module cache is read-only.
    cpSync(downloaded, scratch, { recursive: true, mode: 0 });
    spawnSync("chmod", ["-R", "u+w", scratch]);
    const env = { ...process.env, CGO_ENABLED: "0" };
    return run("go", ["build", "-p", "1", "-o", join(bin, name), "."], { cwd: scratch, env });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function cargo(name) {
  return run("cargo", ["install", "--locked", "--jobs", "1", "--root", INSTALLED, name]);
}

/** Each Python tool has an environment of its own: their dependencies disagree. */
function pip(requirement, name) {
  const environment = join(venv, name);
  if (!existsSync(environment) && !run("python3", ["-m", "venv", environment])) return false;
  if (!run(join(environment, "bin", "pip"), ["install", "--quiet", requirement])) return false;
  const program = join(environment, "bin", name);
  if (!existsSync(program)) return false;
  rmSync(join(bin, name), { force: true });
  symlinkSync(program, join(bin, name));
  return true;
}
