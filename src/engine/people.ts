import { userInfo } from "node:os";

/** User names that say nothing about a person: service accounts, defaults of images, words that names are made of. */
const NOBODY = new Set(
  (
    "root admin administrator user users username guest test tester testing dev develop developer developers devs build builder builds runner ci cd cicd jenkins docker " +
    "ubuntu debian centos ec2-user azureuser vagrant vscode vsts codespace codespaces node python git github gitlab bitbucket bot robot dependabot renovate actions " +
    "github-actions web-flow support info contact mail email hello team admins maintainer maintainers noreply no-reply service svc system nobody daemon azure azureml " +
    "microsoft amlcode aml mlops data dataops devops model models train training pipeline release deploy example examples demo sample default unknown owner main master " +
    "home work workspace job jobs none null local localhost server"
  ).split(" "),
);

/**
 * What must not stand in names, made of the authors of a repository and the current user: full names, e-mail addresses
 * and their local parts, in lower case. Bots and service accounts are left out.
 */
export function peopleOf(authors: readonly { name: string; email: string }[], allowed: readonly string[]): string[] {
  const people = new Set<string>();
  const allow = new Set(allowed.map((word) => word.toLowerCase()));
  const add = (name: string): void => {
    const lower = name.trim().toLowerCase();
    if (lower.length >= 4 && !NOBODY.has(lower) && !allow.has(lower)) people.add(lower);
  };
  for (const { name, email } of authors) {
    if (/\[bot\]|\bbot\b|github-actions|no-?reply@github\.com/i.test(`${name} ${email}`)) continue;
    const local = localPart(email);
    if (allow.has(email.toLowerCase()) || allow.has(name.toLowerCase()) || allow.has(local)) continue;
    // One given name alone is too common a word.
    if (/\S\s+\S/.test(name)) add(name);
    if (!/^(?:no-?reply|donotreply)/.test(local)) add(local);
  }
  add(currentUser());
  return [...people];
}

/** `12345+alex@users.noreply.github.com` and `12345-alex@users.noreply.gitlab.com` → `alex`. */
function localPart(email: string): string {
  const [local = "", host = ""] = email.toLowerCase().split("@");
  return host.startsWith("users.noreply.") ? local.replace(/^\d+[+-]/, "") : local;
}

function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the user data base, as in many containers.
    return "";
  }
}
