import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** Of a user (`pat`) or of an organization (`oat`). */
const TOKEN = tokenPattern("dckr_pat_|dckr_oat_", "[A-Za-z0-9_-]{27,64}", "\\w-");
const token = () => sample("dckr_pat_", 27, "base64url");

export const dockerHubToken: Detector = {
  id: "docker-hub-token",
  title: "Docker Hub access token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token pulls private images of its owner from Docker Hub and, with write access, replaces them. Delete it in the account " +
    "settings and create one that can only read, or keep the image in the workspace's own registry, where the compute's identity pulls it.",
  references: [
    "https://docs.docker.com/security/access-tokens/",
    "https://docs.docker.com/enterprise/security/access-tokens/",
  ],
  rotation: "https://app.docker.com/settings/personal-access-tokens",
  roles: "all",
  precedence: 60,
  anchors: ["dckr_pat_", "dckr_oat_"],
  get leaks(): readonly Example[] {
    return [
      { role: "credential", name: "password", value: token(), confidence: "high", family: "environment" },
      { role: "env", name: "DOCKER_TOKEN", value: sample("dckr_oat_", 32, "base64url") },
      { role: "command", name: "command", value: `docker login -u contoso -p ${token()}`, secret: token() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "DOCKER_TOKEN", value: `dckr_pat_${"x".repeat(27)}` },
      { role: "env", name: "DOCKER_TOKEN", value: "dckr_pat_..." },
      { role: "env", name: "DOCKER_TOKEN", value: "$DOCKER_TOKEN" },
      { role: "env", name: "SECRET_NAME", value: "dckr_pat_build" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
