/**
 * One source of a pattern per rule of the recommended preset 12.0.0 that may run over our projection, each at least as wide
 * as the rule's own. Left out: `gcp` and the package.json and .npmrc parts of `npm`, which only look at files of certain
 * names, ids of `aws`, which are off by default, and `filter-comments`, which finds nothing.
 */
const SOURCES: readonly string[] = [
  /* aws */ String.raw`(?:SECRET|[Ss]ecret)_?(?:ACCESS|[Aa]ccess)_?(?:KEY|[Kk]ey)["']?\s*(?::|=>|=)\s*["']?[A-Za-z0-9/+=]{40}`,
  /* basicauth, database-connection-string */ String.raw`:\/\/[^:/\s]{1,256}:[^@/\s]{1,256}@`,
  /* privatekey */ String.raw`-----BEGIN ?(?:[A-Z]{2,7} )?PRIVATE KEY`,
  /* npm */ String.raw`npm_\w{36}`,
  /* slack */ String.raw`(?:xox[abopr]|xapp)-[A-Za-z0-9]{1,40}-[A-Za-z0-9]`,
  /* slack */ anyCase("hooks.slack.com/services/t"),
  /* sendgrid */ String.raw`SG\.\w{1,128}\.\w{2}`,
  /* shopify */ "shp(?:pa|ca|at|ss)_[A-Za-z0-9]{32}",
  /* github */ String.raw`gh[oprsu]_\w{36}|github_pat_\w{82}`,
  /* gitlab */ String.raw`glpat-[\w-]{20}`,
  /* grafana */ "glc_[A-Za-z0-9+/]{32}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}",
  /* openai */ "T3BlbkFJ",
  /* anthropic */ String.raw`sk-ant-api0\d-[\w-]{90}`,
  /* groq */ "gsk_[A-Za-z0-9]{52}",
  /* huggingface */ "hf_[A-Za-z]{34}",
  /* linear */ String.raw`lin_api_\w{32}`,
  /* notion */ String.raw`ntn_\d{11}[A-Za-z0-9]{35}`,
  /* 1password */ "ops_ey[A-Za-z0-9+/=]{100}",
  /* hashicorp-vault */ String.raw`hv[bsr]\.[\w-]{90}`,
  /* vercel */ "vc[aikpr]_[A-Za-z0-9]{20}",
  /* databricks */ "dapi[A-Fa-f0-9]{32}",
  /* docker */ String.raw`dckr_pat_[\w-]{27}`,
  /* figma */ String.raw`figd_[\w-]{40}`,
];
/** Matches wherever a rule of secretlint's recommended preset may match. Linear. */
export const SECRETLINT_MAY_MATCH = new RegExp(SOURCES.join("|"));

/** Node 20 has no flag for a part of a pattern. */
function anyCase(text: string): string {
  return text.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll(".", String.raw`\.`);
}
